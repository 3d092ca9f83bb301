import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import { agreementByGroup } from '@touchstone/stats/agreement/agreement-by-group';
import { agreementOfVotes, type LabelScale } from '@touchstone/stats/agreement/agreement-of-votes';
import { itemsUntil } from '@touchstone/stats/agreement/items-until';
import { raterPairAgreement } from '@touchstone/stats/agreement/rater-pair-agreement';
import { weekOfItem } from '@touchstone/stats/agreement/week-of-item';
import { BEST_SCALE, bestVotes } from './best-votes';
import { dimensionVotes } from './dimension-votes';
import { gradedVotes } from './graded-votes';
import { CHOICES, type PairVote } from './pair-votes';
import type { QualityVote } from './quality-vote';

const SEED = 1;
const WHOLE = { seed: SEED, resamples: 1000 };
/** Of a part: an interval a little less steady, for a fifth of the time. */
const PART = { seed: SEED, resamples: 200 };
const LEAST_SHARED = 30;
const CHOICE_SCALE: LabelScale = { labels: CHOICES, isOrdered: true };

/**
 * Agreement between raters on the planned votes, whole and in parts, with the top-ups apart.
 *
 * @param alphaWidth how wide the interval of alpha may be, for the forecast of how many judgments that takes
 */
export function measureAgreement(
  votes: readonly QualityVote[],
  pairs: readonly PairVote[],
  alphaWidth: number,
): QualityAgreement {
  const graded = gradedVotes(pairs);
  const best = bestVotes(votes);
  const choice = agreementOfVotes(pairs, CHOICE_SCALE, WHOLE);
  const version = new Map(pairs.map((pair) => [pair, pair.vote.guidelineVersion ?? undefined]));
  const byDimension = [...dimensionVotes(pairs)];
  const byGuideline = agreementByGroup(pairs, (pair) => version.get(pair as PairVote), CHOICE_SCALE, PART);
  const byWeek = agreementByGroup(pairs, weekOfItem(pairs), CHOICE_SCALE, PART);
  return {
    choice,
    graded: graded && agreementOfVotes(graded.votes, graded.scale, WHOLE),
    best: best.length === 0 ? null : agreementOfVotes(best, BEST_SCALE, WHOLE),
    byDimension: byDimension.map(([id, own]) => ({
      id,
      agreement: agreementOfVotes(own, CHOICE_SCALE, PART),
    })),
    byGuideline: [...byGuideline]
      .sort(([a], [b]) => a - b)
      .map(([of, agreement]) => ({ version: of, agreement })),
    byWeek: [...byWeek]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([week, agreement]) => ({ week, agreement })),
    pairs: raterPairAgreement(pairs, { ...PART, leastShared: LEAST_SHARED }).map((pair) => ({
      ...pair,
      first: String(pair.first),
      second: String(pair.second),
    })),
    leastShared: LEAST_SHARED,
    until: untilWidth(choice.planned, alphaWidth),
  };
}

function untilWidth(
  { alphaNominal, pairedItems, votes, items }: ReturnType<typeof agreementOfVotes>['planned'],
  width: number,
): QualityAgreement['until'] {
  const comparisons = itemsUntil(alphaNominal.ci95, pairedItems, width);
  if (comparisons === null) return null;
  const each = Math.max(2, Math.round(votes / Math.max(1, items)));
  return { width, comparisons, judgments: comparisons * each };
}
