import type { VoteTable } from '@touchstone/stats/votes/vote-table';
import type { Predict } from './judge-hidden';
import { LABELS } from './ukp-half';

/** What an item's votes by weight say of the next one, with so many votes as labels have on the whole put to them. */
export function smoothedShares(table: VoteTable, weight: ArrayLike<number>, smoothing: number): Predict {
  const shares = LABELS.map(
    (_, label) => table.label.filter((own) => own === label).length / table.label.length,
  );
  const sums = new Float64Array(LABELS.length * table.items);
  table.item.forEach((item, vote) => {
    const at = LABELS.length * item + (table.label[vote] ?? 0);
    sums[at] = (sums[at] ?? 0) + (weight[table.rater[vote] ?? 0] ?? 0);
  });
  return (item, _, label) => {
    const own = sums.subarray(LABELS.length * item, LABELS.length * (item + 1));
    const total = own.reduce((sum, one) => sum + one, 0);
    return ((own[label] ?? 0) + smoothing * (shares[label] ?? 0)) / (total + smoothing);
  };
}
