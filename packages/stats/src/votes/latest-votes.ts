import { selectVotes } from './select-votes';
import type { VoteTable } from './vote-table';

/**
 * One vote for each rater and item, the last: a later one corrects an earlier one. Whoever agrees with themselves says
 * nothing of agreement between people, and must not weigh twice in a consensus.
 */
export function latestVotes(table: VoteTable): VoteTable {
  const last = new Map<number, number>();
  const keyOf = (vote: number) => (table.item[vote] ?? 0) * table.raters + (table.rater[vote] ?? 0);
  for (let vote = 0; vote < table.item.length; vote += 1) last.set(keyOf(vote), vote);
  if (last.size === table.item.length) return table;
  return selectVotes(table, (vote) => last.get(keyOf(vote)) === vote);
}
