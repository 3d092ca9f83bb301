import type { QualityTrend } from '@touchstone/domain/quality/figures';
import type { ResampleOptions } from '@touchstone/stats/interval/resample-options';
import { agreementTrend, type TrendPoint } from '@touchstone/stats/bias/agreement-trend';

/** Units of position that the points must span: two weeks, or fifty judgments of a session. */
export const LEAST_SPAN = { drift: 2, fatigue: 0.5 };

/**
 * The trend of points that span enough to have one; else none. A slope is told for each unit, and of an afternoon's work that
 * would be stretched to a week.
 */
export function measureTrend(
  points: readonly TrendPoint[],
  leastSpan: number,
  options: ResampleOptions,
): QualityTrend {
  let [first, last] = [Infinity, -Infinity];
  for (const { position } of points) {
    first = Math.min(first, position);
    last = Math.max(last, position);
  }
  if (!(last - first >= leastSpan)) return { slope: null, ci95: null, votes: points.length };
  return agreementTrend(points, options);
}
