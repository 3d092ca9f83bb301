import type { MeasuredVote } from '@touchstone/stats/bias/more-wins';
import type { ShownVote } from '@touchstone/stats/bias/position-bias';
import { decided, type PairVote } from './pair-votes';
import type { QualityItem } from './quality-vote';

/** Where the preferred answer stood; none where that is unknown. */
export function shownVote(pair: PairVote): ShownVote[] {
  const { shown } = pair.vote;
  if (shown.length !== 2) return [];
  const choice = decided(pair);
  return [{ rater: pair.rater, chosen: choice && (choice.chosen === shown[0] ? 'first' : 'second') }];
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
