import type { JudgedMethods } from '@touchstone/core/testing/simulation/judge-methods';
import type { Interval } from '@touchstone/stats/interval/interval';
import { resampledRatio } from '@touchstone/stats/interval/resampled-ratio';

const OPTIONS = { seed: 1, resamples: 2000 };

/**
 * Prints how often each method is right, with intervals by resampling comparisons; two methods are compared on the same ones.
 *
 * @returns errors, and the interval of how much more often Dawid-Skene is right
 */
export function describeAccuracy({ majority, ...others }: JudgedMethods): {
  errors: { majority: number; dawidSkene: number };
  gain: Interval | null;
} {
  const gainOf = (own: Float64Array) => own.map((right, item) => right - (majority[item] ?? 0));
  console.log(`  majority: right on ${text(majority)}`);
  for (const [name, own] of Object.entries(others))
    console.log(`  ${name}: right on ${text(own)}, above the majority by ${text(gainOf(own))}`);
  return {
    errors: { majority: 1 - mean(majority), dawidSkene: 1 - mean(others.dawid_skene) },
    gain: intervalOf(gainOf(others.dawid_skene)),
  };
}

const mean = (values: Float64Array) => values.reduce((sum, own) => sum + own, 0) / values.length;

const intervalOf = (values: Float64Array) =>
  resampledRatio(
    Array.from(values, (above) => ({ above, below: 1 })),
    OPTIONS,
  );

function text(values: Float64Array): string {
  const ends = intervalOf(values)?.map((end) => end.toFixed(4)) ?? [];
  return `${mean(values).toFixed(4)} [${ends.join(', ')}]`;
}
