/**
 * Which two completions each item compares, by number. Votes on such items have three labels, as battles have outcomes: 0
 * prefers the first, 1 the second, 2 is a tie.
 */
export interface ComparedPairs {
  completions: number;
  first: Int32Array;
  second: Int32Array;
}
