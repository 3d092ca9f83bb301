/**
 * What is assumed of a rater before any vote, as votes seen beforehand (a Dirichlet prior on each row of the confusion matrix,
 * the same for every rater and alike for every label, so that no label is favoured): `right` votes for the true label and
 * `wrong` spread over all others.
 */
export interface DawidSkenePrior {
  right: number;
  wrong: number;
  /** Items seen beforehand of each label. */
  label: number;
}

/**
 * A mild one, taken with all of UKP's votes in sight: a rater's own votes soon outweigh it. Where raters give few, a heavier one
 * predicts better: on one half of UKP, most of whose raters gave fewer than twenty, the bench `aggregation` chooses 16 and 8. It
 * judges both on the other half.
 */
export const DEFAULT_PRIOR: DawidSkenePrior = { right: 4, wrong: 2, label: 1 };
