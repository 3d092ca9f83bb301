import { comparisonConsensus } from '@touchstone/stats/consensus/comparison-consensus';
import type { VotesOnComparison } from './read-votes';

/** How sure a model must be of what the votes reject, as the probability that it gives it under Bradley–Terry. */
const CONFIDENT = 0.9;

/** Whether a reward model is confident of the side that the votes reject, on any two completions they decide. */
export function contradictsVotes({ votes, arity, scores }: VotesOnComparison): boolean {
  return comparisonConsensus(votes, arity).pairs.some(({ chosen, rejected }) => {
    const [mine, theirs] = [scores[rejected], scores[chosen]];
    if (mine == null || theirs == null) return false;
    return 1 / (1 + Math.exp(theirs - mine)) >= CONFIDENT;
  });
}
