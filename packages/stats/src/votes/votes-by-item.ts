import type { VoteTable } from './vote-table';

/** The votes of item `i`, in the table's order, are `votes[starts[i]]` up to `votes[starts[i + 1]]`. */
export interface VotesByItem {
  starts: Int32Array;
  votes: Int32Array;
}

/** By counting: linear in votes and items. */
export function votesByItem(table: VoteTable): VotesByItem {
  const starts = new Int32Array(table.items + 1);
  for (const item of table.item) starts[item + 1] = (starts[item + 1] ?? 0) + 1;
  for (let item = 0; item < table.items; item += 1)
    starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  const next = starts.slice();
  const votes = new Int32Array(table.item.length);
  for (let vote = 0; vote < votes.length; vote += 1) {
    const item = table.item[vote] ?? 0;
    const at = next[item] ?? 0;
    next[item] = at + 1;
    votes[at] = vote;
  }
  return { starts, votes };
}
