import type { NamedVote } from '../votes/named-vote';
import type { Name } from '../votes/vote-columns';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The week in which each item was first judged, by the date of its Monday in UTC (ISO 8601), for agreement over time: all
 * votes of an item fall into one week, so that none of its pairs of votes is lost between two.
 */
export function weekOfItem(votes: Iterable<NamedVote>): (vote: NamedVote) => string {
  const first = new Map<Name, number>();
  for (const { item, at } of votes) first.set(item, Math.min(Number(at), first.get(item) ?? Infinity));
  return ({ item, at }) => mondayOf(first.get(item) ?? Number(at));
}

function mondayOf(at: number): string {
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY).toISOString().slice(0, 10);
}
