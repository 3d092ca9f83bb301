import type { QualityShare } from '@touchstone/domain/quality/figures';
import type { QualityRater } from '@touchstone/domain/quality/quality-report';
import type { VoteAmongOthers } from '@touchstone/stats/bias/agreement-with-others';
import { independentShare } from '@touchstone/stats/interval/share';
import { clearlyApart } from './clearly-apart';
import { groupBy } from './group-by';
import type { MeasuredBias } from './measure-bias';
import type { ModelAgreement } from './measure-model';
import { LEAST_SPAN, measureTrend } from './measure-trend';
import type { QualityVote } from './quality-vote';
import { shareWithOthers } from './share-with-others';
import { trendPoints } from './trend-points';

const OPTIONS = { seed: 1, resamples: 200 };
const NONE: QualityShare = independentShare(0, 0);
const COIN = 0.5;

export interface RatersToMeasure {
  votes: readonly QualityVote[];
  among: readonly VoteAmongOthers[];
  bias: MeasuredBias['byRater'];
  model: ModelAgreement | null;
  gold: ReadonlyMap<string, QualityShare>;
  /** What everybody together agrees with the others. */
  everybody: QualityShare;
}

/** Each rater with an interval for every figure, in the order of their ids: whoever shows them chooses no order by luck. */
export function measureRaters({
  votes,
  among,
  bias,
  model,
  gold,
  everybody,
}: RatersToMeasure): QualityRater[] {
  const votesOf = groupBy(votes, ({ raterId }) => raterId);
  const amongOf = groupBy(among, ({ rater }) => String(rater));
  const raterIds = [...new Set([...votesOf.keys(), ...gold.keys()])].sort();
  return raterIds.map((raterId) => {
    const own = votesOf.get(raterId) ?? [];
    const ownAmong = amongOf.get(raterId) ?? [];
    const withOthers = shareWithOthers(ownAmong);
    const position = bias.position.get(raterId) ?? NONE;
    const { drift, fatigue } = trendPoints(own, ownAmong);
    return {
      raterId,
      votes: own.length,
      withOthers,
      standing: clearlyApart(withOthers.share, withOthers.ci95, everybody.share, raterIds.length),
      position,
      isOneSided: clearlyApart(position.share, position.ci95, COIN, raterIds.length) !== 'cannot_tell',
      length: bias.length.get(raterId) ?? NONE,
      format: bias.format.get(raterId) ?? NONE,
      gold: gold.get(raterId) ?? NONE,
      withModel: model?.byRater.get(raterId) ?? NONE,
      drift: measureTrend(drift, LEAST_SPAN.drift, OPTIONS),
      fatigue: measureTrend(fatigue, LEAST_SPAN.fatigue, OPTIONS),
      medianSeconds: medianSeconds(own),
    };
  });
}

function medianSeconds(votes: readonly QualityVote[]): number | null {
  const times = votes.flatMap(({ activeMs }) => (activeMs === null ? [] : [activeMs])).sort((a, b) => a - b);
  const middle = times[Math.floor((times.length - 1) / 2)];
  const next = times[Math.floor(times.length / 2)];
  return middle === undefined || next === undefined ? null : (middle + next) / 2000;
}
