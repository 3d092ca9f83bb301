/** Skips of one comparison after which it goes to the reviewers instead of to more annotators. */
export const SKIPS_TO_REVIEW = 3;
