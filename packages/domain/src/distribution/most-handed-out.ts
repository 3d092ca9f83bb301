/** Comparisons on desks that are listed at once, at most. */
export const MOST_HANDED_OUT = 200;
