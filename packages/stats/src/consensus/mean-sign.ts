/** One counted judgment of a pair, as far as the label needs it. */
export interface PairVote {
  outcome: 'prefer' | 'tie' | 'both_good' | 'both_bad' | 'cannot_judge';
  /** 0 or 1: the preferred completion's canonical ordinal; only with `prefer`. */
  preferred?: number | null;
  /** Raw step 1..steps; absent where the source knows no strength. */
  strength?: number | null;
  steps?: number | null;
}

export interface PairConsensus {
  /** Ordinal of the chosen completion; null when the votes cancel out or nobody could judge. */
  chosen: 0 | 1 | null;
  /**
   * |mean of signed strength / n| over the votes that have one (ties are 0), in (0, 1]; null when there is no choice, no
   * preference has a strength, or those that have one point the other way.
   */
  margin: number | null;
  /** Votes that took part: all but `cannot_judge`. */
  votes: number;
}

/**
 * One label for a pair. `chosen` is the sign of the mean over votes of signed strength / steps, where a tie, both good and
 * both bad are 0, `cannot_judge` is left out, and a preference without strength (an imported one) pulls with full weight. Of
 * how much better such a preference says nothing, so the margin is the same mean without it, and absent, never 0 or NaN,
 * where nothing is left that says so.
 */
export function meanSignConsensus(votes: readonly PairVote[]): PairConsensus {
  const judged = votes.filter(({ outcome }) => outcome !== 'cannot_judge');
  const mean = meanOf(judged.map(signedStrength));
  if (mean === 0) return { chosen: null, margin: null, votes: judged.length };
  const graded = judged.filter(
    ({ outcome, strength, steps }) => outcome !== 'prefer' || (strength != null && steps != null),
  );
  const gradedMean = meanOf(graded.map(signedStrength));
  const agrees = Math.sign(gradedMean) === Math.sign(mean);
  return { chosen: mean > 0 ? 0 : 1, margin: agrees ? Math.abs(gradedMean) : null, votes: judged.length };
}

function signedStrength({ outcome, preferred, strength, steps }: PairVote): number {
  if (outcome !== 'prefer') return 0;
  const size = strength != null && steps != null ? strength / steps : 1;
  return preferred === 0 ? size : -size;
}

/** Strengths are multiples of 1/n with n <= 4: a mean as small as rounding is 0, not a preference. */
function meanOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.abs(mean) < 1e-9 ? 0 : mean;
}
