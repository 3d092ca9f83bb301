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

/** Chosen on UKP's votes by the bench `aggregation`: most raters there have given fewer than twenty. */
export const DEFAULT_PRIOR: DawidSkenePrior = { right: 4, wrong: 2, label: 1 };
