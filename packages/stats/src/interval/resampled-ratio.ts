import type { ResampleOptions } from './resample-options';
import { sfc32 } from '../random/sfc32';
import type { Interval } from './interval';
import { percentileInterval } from './percentile-interval';

/** What one resampled unit (a comparison, a prompt) adds to both sums of a ratio. */
export interface RatioPart {
  above: number;
  below: number;
}

/**
 * The 95 % percentile interval of a ratio of two sums, such as a share or a least-squares slope, by resampling the units with
 * all they hold (Efron 1979): votes on one comparison belong together. Null with fewer than two units, and where most
 * resamples have nothing to divide by.
 */
export function resampledRatio(
  parts: readonly RatioPart[],
  { seed, resamples }: ResampleOptions,
): Interval | null {
  if (parts.length < 2) return null;
  const random = sfc32(seed);
  const values = Float64Array.from({ length: resamples }, () => {
    let [above, below] = [0, 0];
    for (const _ of parts) {
      const part = parts[Math.floor(random() * parts.length)];
      above += part?.above ?? 0;
      below += part?.below ?? 0;
    }
    return below === 0 ? NaN : above / below;
  });
  return percentileInterval(values);
}
