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
  /** |mean of signed strength / n|, in (0, 1]; null when there is no choice, or some preference has no strength. */
  margin: number | null;
  /** Votes that took part: all but `cannot_judge`. */
  votes: number;
}

/**
 * One label for a pair: the sign of the mean over votes of signed strength / steps, where a tie, both good and both bad
 * are 0 and `cannot_judge` is left out. A preference without strength pulls with full weight but says nothing of how much
 * better, so the margin of its pair is absent (never 0, never NaN).
 */
export function meanSignConsensus(votes: readonly PairVote[]): PairConsensus {
  const judged = votes.filter(({ outcome }) => outcome !== 'cannot_judge');
  if (judged.length === 0) return { chosen: null, margin: null, votes: 0 };
  let sum = 0;
  let graded = true;
  for (const vote of judged) {
    if (vote.outcome !== 'prefer') continue;
    const size = vote.strength != null && vote.steps != null ? vote.strength / vote.steps : null;
    if (size === null) graded = false;
    sum += (vote.preferred === 0 ? 1 : -1) * (size ?? 1);
  }
  const mean = sum / judged.length;
  // Strengths are multiples of 1/n with n <= 4: anything this small is rounding, not a preference.
  if (Math.abs(mean) < 1e-9) return { chosen: null, margin: null, votes: judged.length };
  return { chosen: mean > 0 ? 0 : 1, margin: graded ? Math.abs(mean) : null, votes: judged.length };
}
