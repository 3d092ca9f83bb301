import type { VoteTable } from '../votes/vote-table';
import type { Consensus } from './consensus';
import { majorityByWeight } from './majority-by-weight';

/**
 * The label most votes of an item give, with its share of them. `leaders` are the level labels of the items that have no
 * majority. The share is no probability of being right: five of five say little when raters agree by chance half the time.
 */
export function majority(table: VoteTable): Consensus & { leaders: Map<number, number[]> } {
  return majorityByWeight(table, new Float64Array(table.raters).fill(1));
}
