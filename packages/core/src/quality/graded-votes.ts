import type { LabelScale } from '@touchstone/stats/agreement/agreement-of-votes';
import type { NamedVote } from '@touchstone/stats/votes/named-vote';
import { decided, type PairVote } from './pair-votes';

/**
 * Votes on two answers by how much better, as signed steps: below 0 for the first answer. Only votes on the scale that most
 * were given on, so that one step means one thing; null where that scale has a single step, and says no more than the choice.
 */
export function gradedVotes(votes: readonly PairVote[]): { votes: NamedVote[]; scale: LabelScale } | null {
  const steps = mostCommonSteps(votes);
  if (steps === null || steps < 2) return null;
  const values = Array.from({ length: 2 * steps + 1 }, (_, at) => at - steps);
  return {
    scale: { labels: values, isOrdered: true, values },
    votes: votes.flatMap((pair) => {
      const choice = decided(pair);
      if (choice === null) return [{ ...pair, label: 0 }];
      const { strength } = pair.vote;
      if (strength === null || pair.vote.steps !== steps) return [];
      return [{ ...pair, label: choice.chosen === 0 ? -strength : strength }];
    }),
  };
}

function mostCommonSteps(votes: readonly PairVote[]): number | null {
  const counts = new Map<number, number>();
  for (const { vote } of votes)
    if (vote.steps !== null && vote.strength !== null)
      counts.set(vote.steps, (counts.get(vote.steps) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
