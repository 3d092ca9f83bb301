import type { MeasuredVote } from '@touchstone/stats/bias/more-wins';
import { decided, type PairVote } from './pair-votes';
import type { QualityItem } from './quality-vote';

/** Whether the preferred answer stood first; none of a level vote, or where sides are unknown. */
export function shownVote(pair: PairVote): MeasuredVote[] {
  const { shown } = pair.vote;
  const choice = decided(pair);
  if (shown.length !== 2 || !choice) return [];
  const isFirst = choice.chosen === shown[0];
  return [{ item: pair.item, rater: pair.rater, chosen: Number(isFirst), rejected: Number(!isFirst) }];
}

/** How much of a quantity the preferred answer has, and the other; none of a level vote, or where a text was erased. */
export const measuredBy =
  (quantity: keyof Pick<QualityItem, 'lengths' | 'marks'>) =>
  (pair: PairVote): MeasuredVote[] => {
    const choice = decided(pair);
    if (!choice) return [];
    const of = pair.vote.item[quantity];
    const [chosen, rejected] = [of[choice.chosen] ?? null, of[choice.rejected] ?? null];
    return chosen === null || rejected === null
      ? []
      : [{ item: pair.item, rater: pair.rater, chosen, rejected }];
  };
