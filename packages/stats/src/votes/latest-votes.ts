import { selectVotes } from './select-votes';
import type { VoteTable } from './vote-table';

/**
 * One vote for each rater and item: whoever agrees with themselves says nothing of agreement between people, and must not
 * weigh twice in a consensus. A later vote corrects an earlier one, so the last label counts; but it stays in the place of
 * the first and planned if that was, since a correction is no vote more.
 */
export function latestVotes(table: VoteTable): VoteTable {
  const first = new Map<number, number>();
  const label = table.label.slice();
  for (let vote = 0; vote < table.item.length; vote += 1) {
    const key = (table.item[vote] ?? 0) * table.raters + (table.rater[vote] ?? 0);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, vote);
    else label[earlier] = table.label[vote] ?? 0;
  }
  if (first.size === table.item.length) return table;
  const kept = new Set(first.values());
  return selectVotes({ ...table, label }, (vote) => kept.has(vote));
}
