import type { Interval } from '../interval/interval';
import { percentileInterval } from '../interval/percentile-interval';
import { sfc32 } from '../random/sfc32';
import { countPairs, type Battles } from './battles';
import { eloOf } from './elo-scale';
import { fitRatings, type RatingFit } from './fit-ratings';
import { whyNoRatings } from './why-no-ratings';

export interface RatingResampleOptions {
  seed: number;
  resamples: number;
  /** Whoever judged each battle: all battles of one are drawn together. */
  clusterOf?: Int32Array;
}

/**
 * 95 % percentile intervals on the Elo scale by drawing battles, or all battles of a rater together, with replacement. A
 * resample without finite ratings is left out, so intervals are too narrow where that happens often; null by model where it
 * happens in most.
 */
export function bootstrapRatings(
  battles: Battles,
  fit: RatingFit,
  { seed, resamples, clusterOf }: RatingResampleOptions,
): (Interval | null)[] {
  const { counts, cellOf } = countPairs(battles);
  const clusters = cellsByCluster(cellOf, clusterOf);
  const random = sfc32(seed);
  const values = Array.from({ length: battles.models }, () => new Float64Array(resamples).fill(NaN));
  for (let resample = 0; resample < resamples; resample += 1) {
    const count = new Float64Array(counts.count.length);
    for (const _ of clusters)
      for (const cell of clusters[Math.floor(random() * clusters.length)] ?? [])
        count[cell] = (count[cell] ?? 0) + 1;
    const drawn = { ...counts, count };
    if (whyNoRatings(drawn, fit.likelihood.hasTieParameter ? 'davidson' : 'half')) continue;
    const { skills } = fitRatings(drawn, fit.likelihood, fit);
    values.forEach((column, model) => (column[resample] = eloOf(skills[model] ?? NaN)));
  }
  return values.map(percentileInterval);
}

function cellsByCluster(cellOf: Int32Array, clusterOf?: Int32Array): number[][] {
  if (!clusterOf) return Array.from(cellOf, (cell) => [cell]);
  const clusters: number[][] = [];
  for (let battle = 0; battle < cellOf.length; battle += 1)
    (clusters[clusterOf[battle] ?? 0] ??= []).push(cellOf[battle] ?? 0);
  return clusters;
}
