/** One counted judgment of a comparison, as far as its label needs it. */
export interface Vote {
  outcome: 'prefer' | 'tie' | 'both_good' | 'both_bad' | 'cannot_judge' | 'ranking' | 'best_worst';
  /** Canonical ordinal of the preferred completion; only with `prefer`. */
  preferred?: number | null;
  /** Raw step 1..steps; absent where the source knows no strength. */
  strength?: number | null;
  steps?: number | null;
  /** One rank for each ordinal, 0 best; only with `ranking`, and with `best_worst`, where all between share one. */
  ranks?: readonly number[] | null;
}

/** What a vote says of two completions: above 0 for the first, below 0 for the second, at most 1 in size. */
export interface Preference {
  value: number;
  /** Whether `value` says how much, as a strength and a tie of a pair do, and not only which. */
  isGraded: boolean;
}

/**
 * What a vote says of completions `a` and `b`; undefined when it says nothing. A rank tells which and not by how much: a
 * full vote. Equal ranks are a tie in a ranking, and unknown among those that are neither best nor worst.
 */
export function preferenceBetween(vote: Vote, a: number, b: number): Preference | undefined {
  switch (vote.outcome) {
    case 'cannot_judge':
      return undefined;
    case 'tie':
    case 'both_good':
    case 'both_bad':
      return { value: 0, isGraded: true };
    case 'prefer':
      return signedStrength(vote, a, b);
    case 'ranking':
    case 'best_worst': {
      const [first, second] = [vote.ranks?.[a], vote.ranks?.[b]];
      if (first === undefined || second === undefined) return undefined;
      if (first === second && vote.outcome === 'best_worst') return undefined;
      return { value: first === second ? 0 : Math.sign(second - first), isGraded: false };
    }
  }
}

function signedStrength({ preferred, strength, steps }: Vote, a: number, b: number): Preference | undefined {
  if (preferred !== a && preferred !== b) return undefined;
  const isGraded = strength != null && steps != null;
  const size = isGraded ? strength / steps : 1;
  return { value: preferred === a ? size : -size, isGraded };
}
