/** Comparisons an annotator's browser keeps at hand: the one on screen and those already loaded behind it. */
export const WORK_AHEAD = 4;
