/** Comparisons with two judgments from which on agreement is shown: below, its interval spans most of what there is. */
export const LEAST_PAIRED = 20;
