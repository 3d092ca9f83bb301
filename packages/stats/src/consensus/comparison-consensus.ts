import { meanRanks } from './mean-ranks';
import { meanSignConsensus } from './mean-sign';
import type { Vote } from './vote';

/** A decided pair of completions, by canonical ordinal. */
export interface DecidedPair {
  chosen: number;
  rejected: number;
  margin: number | null;
  votes: number;
}

export interface ComparisonConsensus {
  /** The completion chosen over every other; null when there is none. */
  chosen: number | null;
  /** Of the pair of a pairwise comparison; null for more completions, which have a margin for each pair. */
  margin: number | null;
  /** Votes that took part: all but `cannot_judge`. */
  votes: number;
  /** Every pair that the votes decide, by ordinals; on the others they cancel out or say nothing. May form a cycle. */
  pairs: DecidedPair[];
  /** By ordinal, 0 best; null where nothing was ranked. */
  meanRanks: number[] | null;
}

/**
 * One label for a comparison of any number of completions: every two of them by `meanSignConsensus`. With two that is the
 * label of the pair itself. Whatever completion is called 0, the label says the same.
 */
export function comparisonConsensus(votes: readonly Vote[], arity: number): ComparisonConsensus {
  const pairs: DecidedPair[] = [];
  for (let a = 0; a < arity; a += 1) {
    for (let b = a + 1; b < arity; b += 1) {
      const { chosen, ...label } = meanSignConsensus(votes, a, b);
      if (chosen !== null) pairs.push({ chosen, rejected: chosen === a ? b : a, ...label });
    }
  }
  const wins = (ordinal: number) => pairs.filter(({ chosen }) => chosen === ordinal).length;
  const chosen = Array.from({ length: arity }, (_, ordinal) => ordinal).find(
    (ordinal) => arity > 1 && wins(ordinal) === arity - 1,
  );
  return {
    chosen: chosen ?? null,
    margin: arity === 2 ? (pairs[0]?.margin ?? null) : null,
    votes: votes.filter(({ outcome }) => outcome !== 'cannot_judge').length,
    pairs,
    meanRanks: meanRanks(votes, arity),
  };
}
