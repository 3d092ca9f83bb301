import type { VoteTable } from '../votes/vote-table';
import { votesByItem } from '../votes/votes-by-item';

/**
 * How often each label was given to an item, with alike items put together. Agreement needs no more than that, and few
 * votes of few labels make few patterns: 16,927 comparisons of three labels have 33. Sparse, so thousands of labels do not
 * cost thousands of numbers an item. Items without a vote are left out.
 */
export interface CountPatterns {
  labels: number;
  /** Pattern `p` is the entries `start[p]` up to `start[p + 1]` of `label` and `count`. */
  start: Int32Array;
  label: Int32Array;
  count: Int32Array;
  /** Votes of one item of each pattern. */
  votes: Int32Array;
  /** Items with each pattern; a resample has other numbers in its place. */
  times: Float64Array;
  /** The pattern of each item that has votes. */
  patternOf: Int32Array;
}

/** Linear in votes, but for the sorting of each item's few labels. */
export function countPatterns(table: VoteTable): CountPatterns {
  const { starts, votes: byItem } = votesByItem(table);
  const labels = byItem.map((vote) => table.label[vote] ?? 0);
  const numbers = new Map<string, number>();
  const start = [0];
  const label: number[] = [];
  const count: number[] = [];
  const times: number[] = [];
  const votes: number[] = [];
  const patternOf: number[] = [];
  for (let item = 0; item < table.items; item += 1) {
    const own = labels.subarray(starts[item], starts[item + 1]).sort();
    if (own.length === 0) continue;
    const key = own.join();
    let pattern = numbers.get(key);
    if (pattern === undefined) {
      pattern = numbers.size;
      numbers.set(key, pattern);
      for (let at = 0; at < own.length; at += 1) {
        if (at > 0 && own[at] === own[at - 1]) count[count.length - 1] = (count.at(-1) ?? 0) + 1;
        else {
          label.push(own[at] ?? 0);
          count.push(1);
        }
      }
      start.push(label.length);
      votes.push(own.length);
      times.push(0);
    }
    times[pattern] = (times[pattern] ?? 0) + 1;
    patternOf.push(pattern);
  }
  return {
    labels: table.labels,
    start: Int32Array.from(start),
    label: Int32Array.from(label),
    count: Int32Array.from(count),
    votes: Int32Array.from(votes),
    times: Float64Array.from(times),
    patternOf: Int32Array.from(patternOf),
  };
}
