import { preferenceBetween, type Vote } from './vote';

export interface PairConsensus {
  /** Ordinal of the chosen completion; null when the votes cancel out or none says anything. */
  chosen: number | null;
  /**
   * |mean of signed strength / n| over the votes that have one (ties of a pair are 0), in (0, 1]; null when there is no
   * choice, no preference has a strength, or those that have one point the other way.
   */
  margin: number | null;
  /** Votes that say something of these two. */
  votes: number;
}

/**
 * One label for two completions of a comparison, by default the two of a pair. `chosen` is the sign of the mean over votes
 * of signed strength / steps, where a tie, both good and both bad are 0, `cannot_judge` is left out, and a preference without
 * strength (an imported one, or two ranks) pulls with full weight. Of how much better such a preference says nothing, so the
 * margin is the same mean without it, and absent, never 0 or NaN, where nothing is left that says so.
 */
export function meanSignConsensus(votes: readonly Vote[], a = 0, b = 1): PairConsensus {
  const said = votes.flatMap((vote) => preferenceBetween(vote, a, b) ?? []);
  const mean = meanOf(said.map(({ value }) => value));
  if (mean === 0) return { chosen: null, margin: null, votes: said.length };
  const gradedMean = meanOf(said.filter(({ isGraded }) => isGraded).map(({ value }) => value));
  const agrees = Math.sign(gradedMean) === Math.sign(mean);
  return { chosen: mean > 0 ? a : b, margin: agrees ? Math.abs(gradedMean) : null, votes: said.length };
}

/** Strengths are multiples of 1/n with n <= 4: a mean as small as rounding is 0, not a preference. */
function meanOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.abs(mean) < 1e-9 ? 0 : mean;
}
