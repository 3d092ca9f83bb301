import type { Interval } from '@touchstone/stats/interval/interval';
import { resampledRatio } from '@touchstone/stats/interval/resampled-ratio';

const OPTIONS = { seed: 2, resamples: 2000 };

export interface MeanWithInterval {
  mean: number;
  /** 95 %, by resampling the values; null of fewer than two. */
  ci95: Interval | null;
  /** Both, as benches print them. */
  text: string;
}

/** Of two methods' differences, one a comparison, it compares them on the same comparisons. */
export function meanWithInterval(values: readonly number[] | Float64Array): MeanWithInterval {
  const parts = Array.from(values, (above) => ({ above, below: 1 }));
  const mean = parts.reduce((sum, { above }) => sum + above, 0) / parts.length;
  const ci95 = resampledRatio(parts, OPTIONS);
  const ends = ci95?.map((end) => end.toFixed(4)) ?? [];
  return { mean, ci95, text: `${mean.toFixed(4)} [${ends.join(', ')}]` };
}
