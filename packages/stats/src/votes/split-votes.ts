import type { VoteTable } from './vote-table';

/**
 * One table for each group of votes, in one pass: by dimension, by guideline version, or over time (by a number of the
 * period in which the item was first judged, so that an item falls into one period).
 *
 * @param groupOf the group of each vote, from 0; a negative number leaves the vote out
 */
export function splitVotes(table: VoteTable, groupOf: ArrayLike<number>, groups: number): VoteTable[] {
  const sizes = new Int32Array(groups);
  for (let vote = 0; vote < table.item.length; vote += 1) {
    const group = groupOf[vote] ?? -1;
    if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const tables = Array.from(sizes, (size) => ({
    ...table,
    item: new Int32Array(size),
    rater: new Int32Array(size),
    label: new Int32Array(size),
  }));
  const filled = new Int32Array(groups);
  for (let vote = 0; vote < table.item.length; vote += 1) {
    const group = groupOf[vote] ?? -1;
    const part = tables[group];
    if (!part) continue;
    const at = filled[group] ?? 0;
    filled[group] = at + 1;
    part.item[at] = table.item[vote] ?? 0;
    part.rater[at] = table.rater[vote] ?? 0;
    part.label[at] = table.label[vote] ?? 0;
  }
  return tables;
}
