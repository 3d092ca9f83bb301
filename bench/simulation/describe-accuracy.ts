import type { JudgedSimulation } from '@touchstone/core/testing/simulation/judge-simulation';
import type { Interval } from '@touchstone/stats/interval/interval';
import { resampledRatio } from '@touchstone/stats/interval/resampled-ratio';

const RESAMPLES = 2000;

/** Prints how often each method is right, with intervals over comparisons. @returns errors, and the interval of the gain */
export function describeAccuracy(
  { majority, ...others }: JudgedSimulation['methods'],
  seed: number,
): { errors: { majority: number; ds: number }; difference: Interval | null } {
  const mean = (values: Float64Array) => values.reduce((sum, own) => sum + own, 0) / values.length;
  const interval = (values: Float64Array) =>
    resampledRatio(
      Array.from(values, (above) => ({ above, below: 1 })),
      { seed, resamples: RESAMPLES },
    );
  const text = (values: Float64Array) =>
    `${mean(values).toFixed(4)} [${
      interval(values)
        ?.map((end) => end.toFixed(4))
        .join(', ') ?? ''
    }]`;
  // Both on the same comparisons, resampled together.
  const gain = (own: Float64Array) => own.map((right, item) => right - (majority[item] ?? 0));
  console.log(`  majority: right on ${text(majority)}`);
  for (const [name, own] of Object.entries(others))
    console.log(`  ${name}: right on ${text(own)}, above the majority by ${text(gain(own))}`);
  return {
    errors: { majority: 1 - mean(majority), ds: 1 - mean(others.dawid_skene) },
    difference: interval(gain(others.dawid_skene)),
  };
}
