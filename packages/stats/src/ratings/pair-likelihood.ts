/**
 * The log-likelihood of one pair's battles at difference `d` of the two skills and tie parameter `l`, and its derivatives;
 * the second ones with the sign turned, so that they are the information.
 */
export interface PairTerms {
  value: number;
  byD: number;
  byL: number;
  dd: number;
  dl: number;
  ll: number;
}

export interface PairLikelihood {
  hasTieParameter: boolean;
  terms: (firstWins: number, secondWins: number, ties: number, d: number, l: number) => PairTerms;
}

/** The derivatives of one battle's log-likelihood by `d` and `l`: its score. */
export function battleScore(
  likelihood: PairLikelihood,
  outcome: number,
  d: number,
  l: number,
): [number, number] {
  const { byD, byL } = likelihood.terms(
    Number(outcome === 0),
    Number(outcome === 1),
    Number(outcome === 2),
    d,
    l,
  );
  return [byD, byL];
}
