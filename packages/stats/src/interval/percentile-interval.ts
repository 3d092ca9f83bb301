import type { Interval } from './interval';

/** An interval is only told when at least this share of the resamples gave a value. */
const LEAST_DEFINED = 0.5;

/**
 * The percentile interval of a bootstrap (Efron 1979): the 2.5 % and 97.5 % points of what the resamples gave, interpolated
 * between neighbours. Resamples on which the statistic is undefined (NaN) are left out; null when that is most of them.
 */
export function percentileInterval(resampled: Float64Array): Interval | null {
  const sorted = resampled.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0 || sorted.length < LEAST_DEFINED * resampled.length) return null;
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (at - Math.floor(at)) * (above - below);
}
