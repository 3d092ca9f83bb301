/**
 * Where the answers of a pair stood when a vote was given: `first[v]` is the label that names the one shown first, `second[v]`
 * the one shown second, by number; both -1 where it is unknown or a vote has no sides.
 */
export interface ShownSides {
  first: Int32Array;
  second: Int32Array;
}

/** The share of votes given to a side for where it stands, whatever stands there. */
export interface PositionReflex {
  first: number;
  second: number;
}

/** As if so many honest votes, and one for each side by reflex, had been seen beforehand. */
const HONEST_BEFOREHAND = 20;

/** The chance that a vote is the reflex for the side it names, of labels shown first and second; 0 where these are unknown. */
export function reflexOf(reflex: PositionReflex, given: number, first = -1, second = -1): number {
  if (first === given) return reflex.first;
  return second === given ? reflex.second : 0;
}

/** The chance that a vote is honest; 1 where the label shown first is unknown. */
export function honestShare(reflex: PositionReflex, first = -1): number {
  return first < 0 ? 1 : 1 - reflex.first - reflex.second;
}

/** The shares from expected counts among `votes` votes whose sides are known. */
export function reflexFromCounts(first: number, second: number, votes: number): PositionReflex {
  const total = votes + HONEST_BEFOREHAND + 2;
  return { first: (first + 1) / total, second: (second + 1) / total };
}

/** What the prior takes away from the log-likelihood. */
export function reflexLogPrior({ first, second }: PositionReflex): number {
  return Math.log(first) + Math.log(second) + HONEST_BEFOREHAND * Math.log(1 - first - second);
}
