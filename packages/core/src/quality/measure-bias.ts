import type { QualityBias } from '@touchstone/domain/quality/quality-report';
import type { VoteAmongOthers } from '@touchstone/stats/bias/agreement-with-others';
import { cyclicTriads, type Preferred } from '@touchstone/stats/bias/cyclic-triads';
import { moreWins } from '@touchstone/stats/bias/more-wins';
import type { QualityShare } from '@touchstone/domain/quality/figures';
import { measuredBy, shownVote } from './bias-votes';
import { LEAST_SPAN, measureTrend } from './measure-trend';
import { decided, type PairVote } from './pair-votes';
import type { QualityVote } from './quality-vote';
import { trendPoints } from './trend-points';

const OPTIONS = { seed: 1, resamples: 500 };

/** The biases of a project, and the first three of them of each rater. */
export interface MeasuredBias {
  whole: QualityBias;
  byRater: Record<'position' | 'length' | 'format', Map<unknown, QualityShare>>;
}

/** What moves votes beside how good the answers are. */
export function measureBias(
  votes: readonly QualityVote[],
  pairs: readonly PairVote[],
  among: readonly VoteAmongOthers[],
): MeasuredBias {
  const position = moreWins(pairs.flatMap(shownVote), OPTIONS);
  const length = moreWins(pairs.flatMap(measuredBy('lengths')), OPTIONS);
  const format = moreWins(pairs.flatMap(measuredBy('marks')), OPTIONS);
  const { drift, fatigue } = trendPoints(votes, among);
  return {
    whole: {
      position: position.overall,
      length: length.overall,
      format: format.overall,
      cycles: cyclicTriads(pairs.flatMap(preferred), OPTIONS),
      drift: measureTrend(drift, LEAST_SPAN.drift, OPTIONS),
      fatigue: measureTrend(fatigue, LEAST_SPAN.fatigue, OPTIONS),
    },
    byRater: { position: position.byRater, length: length.byRater, format: format.byRater },
  };
}

function preferred(pair: PairVote): Preferred[] {
  const choice = decided(pair);
  if (!choice) return [];
  const { promptId, completionIds } = pair.vote.item;
  const [winner, loser] = [completionIds[choice.chosen], completionIds[choice.rejected]];
  return winner === undefined || loser === undefined ? [] : [{ group: promptId, winner, loser }];
}
