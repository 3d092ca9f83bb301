import { tableOfVotes, type NamedVote } from '../votes/named-vote';
import type { Name } from '../votes/vote-columns';
import type { ResampleOptions } from '../interval/resample-options';
import { plannedAgreement, type PlannedAgreement } from './planned-agreement';

/** What raters could say. */
export interface LabelScale {
  /** Every label on offer, given or not; from one end of the scale to the other where it is ordered. */
  labels: readonly Name[];
  isOrdered: boolean;
  /** The number each label stands for, in the order of `labels`, where equal steps mean equal differences. */
  values?: readonly number[] | undefined;
}

/**
 * Every figure of agreement between people on these votes, each with its 95 % interval by resampling items: of the planned
 * votes, and apart from them those of the top-ups. One pass over the votes and one over the items a resample, so it is linear
 * in both. Filter the votes beforehand for one dimension, guideline version or pair of raters, or see `agreementByGroup`.
 *
 * @throws RangeError for a label that the scale does not offer
 */
export function agreementOfVotes(
  votes: Iterable<NamedVote>,
  { labels, isOrdered, values }: LabelScale,
  { seed, resamples }: ResampleOptions,
): PlannedAgreement {
  return plannedAgreement(tableOfVotes(votes, labels).table, {
    seed,
    resamples,
    order: isOrdered ? labels.map((_, at) => at) : null,
    values: values ?? null,
    offered: labels.length,
  });
}
