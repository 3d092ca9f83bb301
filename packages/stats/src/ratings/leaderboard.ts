import { NORMAL_95, type Interval } from '../interval/interval';
import { countPairs, type Battles } from './battles';
import { BRADLEY_TERRY } from './bradley-terry';
import { DAVIDSON } from './davidson';
import { eloOf, ELO_PER_UNIT } from './elo-scale';
import { fitRatings, type RatingFit } from './fit-ratings';
import { sandwich } from './sandwich';
import { hasTies, whyNoRatings, type NoRatings } from './why-no-ratings';

export interface LeaderboardOptions {
  /** A tie as half a win for each, or as an outcome of its own. */
  ties: 'half' | 'davidson';
  /** Whoever judged each battle, from 0: intervals then allow for each having a taste of their own. */
  clusterOf?: Int32Array;
}

export interface Rated {
  model: number;
  /** On the Elo scale with mean 1000: 400 points are odds of ten to one. */
  rating: number;
  /** 95 %, of the rating against the mean of all models; null where a single cluster judged everything. */
  ci95: Interval | null;
  battles: number;
}

export type Leaderboard =
  { rated: Rated[]; fit: RatingFit; noRatings: null } | { rated: null; fit: null; noRatings: NoRatings };

/**
 * Ratings of models from battles, best first, with sandwich intervals; no ratings, and the reason, where they would not be
 * finite. No penalty, no anchor: nothing is assumed of a model beforehand.
 *
 * Not to be trusted where pairs or raters were chosen by earlier results, and a difference of two models has an interval of
 * its own that their two intervals do not tell.
 */
export function leaderboard(battles: Battles, { ties, clusterOf }: LeaderboardOptions): Leaderboard {
  const { counts, cellOf } = countPairs(battles);
  const noRatings = whyNoRatings(counts, ties);
  if (noRatings) return { rated: null, fit: null, noRatings };
  // Without a tie Davidson's tie parameter is minus infinity, and what is left of the model is Bradley & Terry's.
  const fit = fitRatings(counts, ties === 'davidson' && hasTies(counts) ? DAVIDSON : BRADLEY_TERRY);
  const clusters = clusterOf?.reduce((most, own) => Math.max(most, own + 1), 0) ?? Infinity;
  const covariance =
    clusters > 1 ? sandwich(fit, counts, clusterOf && { cellOf, clusterOf, clusters }) : null;
  const fought = new Float64Array(battles.models);
  for (const side of [battles.first, battles.second])
    for (const model of side) fought[model] = (fought[model] ?? 0) + 1;
  const rated = Array.from(fit.skills, (skill, model): Rated => {
    const rating = eloOf(skill);
    const variance = covariance && Math.max(0, covariance[model * fit.size + model] ?? 0);
    const half = NORMAL_95 * ELO_PER_UNIT * Math.sqrt(variance ?? NaN);
    const ci95: Interval | null = variance === null ? null : [rating - half, rating + half];
    return { model, rating, ci95, battles: fought[model] ?? 0 };
  });
  return { rated: rated.sort((a, b) => b.rating - a.rating), fit, noRatings: null };
}
