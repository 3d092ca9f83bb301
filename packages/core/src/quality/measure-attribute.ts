import type { AttributeGroup, AttributeGroups } from '@touchstone/domain/quality/attribute-groups';
import { LEAST_GROUP } from '@touchstone/domain/quality/attribute-groups';
import { groupAgreement } from '@touchstone/stats/agreement/group-agreement';
import { moreWins } from '@touchstone/stats/bias/more-wins';
import type { AttributeAnswers } from './attribute-answers';
import { measuredBy, shownVote } from './bias-votes';
import { coarseShare } from './coarse-share';
import type { PairVote } from './pair-votes';
import { shownGroups } from './shown-groups';

const OPTIONS = { seed: 1, resamples: 200 };
const JUDGMENTS_STEP = 50;

/** How groups of raters, by their answer to one question, judge pairs; only of groups that may be shown. */
export function measureAttribute(
  pairs: readonly PairVote[],
  { id, question, options, choices }: AttributeAnswers,
): AttributeGroups {
  const optionOf = (rater: unknown) => choices.get(String(rater)) ?? null;
  const raters = new Set(pairs.map(({ rater }) => rater));
  const sizes = new Map<number | null, number>();
  for (const rater of raters) sizes.set(optionOf(rater), (sizes.get(optionOf(rater)) ?? 0) + 1);
  const shown = shownGroups(sizes);
  const inOrder = [...options.keys(), null].filter((option) => shown.has(option));
  return {
    ...{ id, question, options },
    groups: inOrder.map((option) =>
      measureGroup(pairs, (rater) => optionOf(rater) === option, {
        option,
        raters: sizes.get(option) ?? 0,
      }),
    ),
  };
}

function measureGroup(
  pairs: readonly PairVote[],
  isInside: (rater: unknown) => boolean,
  { option, raters }: Pick<AttributeGroup, 'option' | 'raters'>,
): AttributeGroup {
  const own = pairs.filter(({ rater }) => isInside(rater));
  const { within, between } = groupAgreement(
    pairs.filter(({ planned }) => planned),
    isInside,
    OPTIONS,
  );
  const [inside, outside] = [true, false].map((side) =>
    between.votes.flatMap(({ rater }) => (isInside(rater) === side ? [rater] : [])),
  );
  const seen = own.flatMap(shownVote);
  const measured = own.flatMap(measuredBy('lengths')).filter(({ chosen, rejected }) => chosen !== rejected);
  return {
    option,
    raters: Math.floor(raters / LEAST_GROUP) * LEAST_GROUP,
    judgments: Math.round(own.length / JUDGMENTS_STEP) * JUDGMENTS_STEP,
    within: coarseShare(within.share, ratersOf(within.votes)),
    // On both sides of the edge, or the one would tell of the few on the other.
    between: coarseShare(between.share, outside ?? []) && coarseShare(between.share, inside ?? []),
    position: coarseShare(moreWins(seen, OPTIONS).overall, ratersOf(seen)),
    length: coarseShare(moreWins(measured, OPTIONS).overall, ratersOf(measured)),
  };
}

const ratersOf = (votes: readonly { rater: unknown }[]): unknown[] => votes.map(({ rater }) => rater);
