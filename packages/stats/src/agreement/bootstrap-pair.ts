import type { Interval } from '../interval/interval';
import { percentileInterval } from '../interval/percentile-interval';
import { sfc32 } from '../random/sfc32';
import type { ResampleOptions } from '../interval/resample-options';
import type { PairTable } from './pair-table';

/**
 * The 95 % percentile interval of a figure of two raters, by resampling the items both judged. Null with fewer than two, and
 * where the figure is undefined on most resamples.
 */
export function bootstrapPair(
  table: PairTable,
  statistic: (table: PairTable) => number | null,
  { seed, resamples }: ResampleOptions,
): Interval | null {
  const cellOf = Array.from(table.count).flatMap((items, cell) => Array<number>(items).fill(cell));
  if (cellOf.length < 2) return null;
  const random = sfc32(seed);
  const values = Float64Array.from({ length: resamples }, () => {
    const count = new Float64Array(table.count.length);
    for (const _ of cellOf) {
      const cell = cellOf[Math.floor(random() * cellOf.length)] ?? 0;
      count[cell] = (count[cell] ?? 0) + 1;
    }
    return statistic({ ...table, count }) ?? NaN;
  });
  return percentileInterval(values);
}
