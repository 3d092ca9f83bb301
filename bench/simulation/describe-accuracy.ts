import type { JudgedMethods } from '@touchstone/core/testing/simulation/judge-methods';
import type { Interval } from '@touchstone/stats/interval/interval';
import { meanWithInterval } from '../mean-with-interval';

/**
 * Prints how often each method is right, with intervals by resampling comparisons; two methods are compared on the same ones.
 *
 * @returns errors, and the interval of how much more often Dawid-Skene is right
 */
export function describeAccuracy({ majority, ...others }: JudgedMethods): {
  errors: { majority: number; dawidSkene: number };
  gain: Interval | null;
} {
  const gainOf = (own: Float64Array) =>
    meanWithInterval(own.map((right, item) => right - (majority[item] ?? 0)));
  console.log(`  majority: right on ${meanWithInterval(majority).text}`);
  for (const [name, own] of Object.entries(others))
    console.log(
      `  ${name}: right on ${meanWithInterval(own).text}, above the majority by ${gainOf(own).text}`,
    );
  return {
    errors: {
      majority: 1 - meanWithInterval(majority).mean,
      dawidSkene: 1 - meanWithInterval(others.dawid_skene).mean,
    },
    gain: gainOf(others.dawid_skene).ci95,
  };
}
