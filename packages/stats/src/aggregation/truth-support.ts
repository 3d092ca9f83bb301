import type { VoteTable } from '../votes/vote-table';
import { votesByItem } from '../votes/votes-by-item';

/** Up to here every label may be an item's true one; with more, only those that somebody gave it. */
const MOST_LABELS_FOR_ALL = 16;

/** The labels that may be the true one of each item: `label[start[i]]` up to `label[start[i + 1]]` for item `i`. */
export interface TruthSupport {
  start: Int32Array;
  label: Int32Array;
}

/**
 * With few labels all of them, so that raters who mix two labels up can outvote themselves; with many, those the item was
 * given, so that thousands of labels cost no more than the votes. Items without votes have none.
 */
export function truthSupport(table: VoteTable): TruthSupport {
  const { starts, votes } = votesByItem(table);
  const everyLabel = Array.from({ length: table.labels }, (_, label) => label);
  const start = new Int32Array(table.items + 1);
  const label: number[] = [];
  for (let item = 0; item < table.items; item += 1) {
    const own = votes.subarray(starts[item], starts[item + 1]);
    if (own.length > 0) {
      const given = () => new Set(Array.from(own, (vote) => table.label[vote] ?? 0));
      for (const each of table.labels <= MOST_LABELS_FOR_ALL ? everyLabel : given()) label.push(each);
    }
    start[item + 1] = label.length;
  }
  return { start, label: Int32Array.from(label) };
}
