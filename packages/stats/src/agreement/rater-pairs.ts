import type { VoteTable } from '../votes/vote-table';
import { votesByItem } from '../votes/votes-by-item';
import type { PairTable } from './pair-table';

export interface RaterPair {
  /** Rater numbers, `first` the smaller. */
  first: number;
  second: number;
  /** Items both judged. */
  shared: number;
  table: PairTable;
}

/**
 * What every two raters said of the items they share, for Cohen's kappa by pair. Costs one step for every two votes of an
 * item, so it is linear in votes as long as the votes an item gets stay few.
 *
 * @param table one vote for each rater and item (`latestVotes`)
 * @param leastShared pairs with fewer shared items are left out; below some thirty a kappa is mostly noise
 */
export function raterPairs(table: VoteTable, leastShared = 1): RaterPair[] {
  const { starts, votes } = votesByItem(table);
  const cellsOf = new Map<number, Map<number, number>>();
  for (let item = 0; item < table.items; item += 1) {
    const own = votes.subarray(starts[item], starts[item + 1]);
    for (const one of own) {
      for (const other of own) {
        const [first, second] = [table.rater[one] ?? 0, table.rater[other] ?? 0];
        if (first >= second) continue;
        const pair = first * table.raters + second;
        let cells = cellsOf.get(pair);
        if (!cells) cellsOf.set(pair, (cells = new Map<number, number>()));
        const cell = (table.label[one] ?? 0) * table.labels + (table.label[other] ?? 0);
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
      }
    }
  }

  const pairs: RaterPair[] = [];
  for (const [pair, cells] of cellsOf) {
    const count = Float64Array.from(cells.values());
    const shared = count.reduce((sum, items) => sum + items, 0);
    if (shared < leastShared) continue;
    const keys = Array.from(cells.keys());
    pairs.push({
      first: Math.floor(pair / table.raters),
      second: pair % table.raters,
      shared,
      table: {
        first: Int32Array.from(keys, (key) => Math.floor(key / table.labels)),
        second: Int32Array.from(keys, (key) => key % table.labels),
        count,
      },
    });
  }
  return pairs;
}
