import { mulberry32 } from '../random/mulberry32';

/** Lower and upper end of a 95 % interval. */
export type Interval = [low: number, high: number];

interface Estimate {
  mean: number;
  ci95: Interval;
}

/**
 * Estimates means over pairs with percentile intervals from a bootstrap over whole prompt groups (the cluster bootstrap;
 * Field & Welsh 2007). Pairs of one prompt are not independent: drawing single pairs would make intervals too narrow.
 *
 * Every call of the returned function replays the same seeded resamples, so intervals of differences are paired.
 *
 * @param groups the group of each pair
 * @returns from one value per pair to their mean and its 95 % interval
 */
export function groupEstimator(
  groups: readonly string[],
  { seed, resamples }: { seed: number; resamples: number },
): (values: readonly number[]) => Estimate {
  const clusterOf = clusterIndices(groups);
  const sizes = sumByCluster(
    clusterOf,
    groups.map(() => 1),
  );
  return (values) => {
    const sums = sumByCluster(clusterOf, values);
    const random = mulberry32(seed);
    const means = Float64Array.from({ length: resamples }, () => resampledMean(sums, sizes, random));
    return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, ci95: interval95(means) };
  };
}

/** Numbers the groups 0, 1, … by first appearance. */
function clusterIndices(groups: readonly string[]): number[] {
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number]));
  return groups.map((group) => numbers.get(group) ?? 0);
}

function sumByCluster(clusterOf: readonly number[], values: readonly number[]): Float64Array {
  const sums = new Float64Array(new Set(clusterOf).size);
  values.forEach((value, at) => {
    const cluster = clusterOf[at] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + value;
  });
  return sums;
}

/** The mean over as many clusters as there are, drawn with replacement. */
function resampledMean(sums: Float64Array, sizes: Float64Array, random: () => number): number {
  let total = 0;
  let pairs = 0;
  for (const _ of sums) {
    const cluster = Math.floor(random() * sums.length);
    total += sums[cluster] ?? 0;
    pairs += sizes[cluster] ?? 0;
  }
  return total / pairs;
}

function interval95(resampled: Float64Array): Interval {
  const sorted = resampled.toSorted();
  const quantile = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return [quantile(0.025), quantile(0.975)];
}
