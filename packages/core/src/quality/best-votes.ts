import type { LabelScale } from '@touchstone/stats/agreement/agreement-of-votes';
import type { NamedVote } from '@touchstone/stats/votes/named-vote';
import { LEVEL } from './pair-votes';
import type { QualityVote } from './quality-vote';

const MOST_ANSWERS = 9;

/** What can be said to be best of three answers and more, by canonical ordinal. */
export const BEST_SCALE: LabelScale = {
  labels: [...Array.from({ length: MOST_ANSWERS }, (_, ordinal) => String(ordinal)), LEVEL],
  isOrdered: false,
};

/** Which of three answers and more each vote puts first; level where more than one shares that place. */
export function bestVotes(votes: readonly QualityVote[]): NamedVote[] {
  return votes.flatMap(({ item, raterId, ranks, isTopUp, at }) => {
    if (item.completionIds.length < 3 || ranks.length === 0) return [];
    const first = ranks.flatMap((rank, ordinal) => (rank === 0 ? [ordinal] : []));
    const label = first.length === 1 ? String(first[0]) : LEVEL;
    return [{ item: item.id, rater: raterId, label, planned: !isTopUp, at }];
  });
}
