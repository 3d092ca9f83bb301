import type { QualityShare } from '@touchstone/domain/quality/figures';
import { moreWins } from '@touchstone/stats/bias/more-wins';
import { decided, type PairVote } from './pair-votes';

const OPTIONS = { seed: 1, resamples: 500 };

/** How often votes prefer the answer that a reward model scores higher, where it tells the two apart. */
export interface ModelAgreement {
  all: QualityShare;
  heldOut: QualityShare;
  byRater: Map<unknown, QualityShare>;
}

export function measureModel(pairs: readonly PairVote[]): ModelAgreement {
  const scored = pairs.flatMap((pair) => {
    const choice = decided(pair);
    const [chosen, rejected] = choice
      ? [pair.vote.item.scores[choice.chosen] ?? null, pair.vote.item.scores[choice.rejected] ?? null]
      : [null, null];
    if (chosen === null || rejected === null) return [];
    return [{ item: pair.item, rater: pair.rater, chosen, rejected, isHeldOut: pair.vote.item.isHeldOut }];
  });
  const { overall, byRater } = moreWins(scored, OPTIONS);
  return {
    all: overall,
    byRater,
    heldOut: moreWins(
      scored.filter(({ isHeldOut }) => isHeldOut),
      OPTIONS,
    ).overall,
  };
}
