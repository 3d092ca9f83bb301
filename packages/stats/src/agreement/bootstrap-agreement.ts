import type { Interval } from '../interval/interval';
import { percentileInterval } from '../interval/percentile-interval';
import type { ResampleOptions } from '../interval/resample-options';
import { sfc32 } from '../random/sfc32';
import type { AgreementStatistic } from './agreement-statistic';
import type { CountPatterns } from './count-patterns';

/**
 * 95 % percentile intervals by resampling items (comparisons) with all their votes (Efron 1979; for alpha: Hayes &
 * Krippendorff 2007, Zapf et al. 2016). Votes of one item belong together: drawing single votes would pretend there were more
 * items than there are. Items are taken as independent; where many are of one prompt, intervals are too narrow.
 *
 * All statistics see the same resamples, which the seed fixes. Null where a statistic is undefined on most resamples, and
 * all null with fewer than two items: one item says nothing of how items differ.
 */
export function bootstrapAgreement(
  patterns: CountPatterns,
  statistics: readonly AgreementStatistic[],
  { seed, resamples }: ResampleOptions,
): (Interval | null)[] {
  const { patternOf } = patterns;
  if (patternOf.length < 2) return statistics.map(() => null);
  const random = sfc32(seed);
  const times = new Float64Array(patterns.times.length);
  const values = statistics.map(() => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample += 1) {
    times.fill(0);
    for (const _ of patternOf) {
      const pattern = patternOf[Math.floor(random() * patternOf.length)] ?? 0;
      times[pattern] = (times[pattern] ?? 0) + 1;
    }
    statistics.forEach((statistic, at) => {
      const column = values[at];
      if (column) column[resample] = statistic(patterns, times) ?? NaN;
    });
  }
  return values.map(percentileInterval);
}
