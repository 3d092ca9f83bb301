import type { CountPatterns } from './count-patterns';

/**
 * Mean pairwise agreement, in [0, 1]: for each item the share of its pairs of votes that agree, then the mean over the items
 * with at least two votes (Fleiss 1971). It knows no chance: two raters who always say the more frequent of two labels, right
 * nine times in ten, agree 82 times in a hundred by chance alone. Null when no item has two votes.
 */
export function rawAgreement(patterns: CountPatterns, times: Float64Array): number | null {
  let sum = 0;
  let items = 0;
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const votes = patterns.votes[pattern] ?? 0;
    if (votes < 2) continue;
    items += times[pattern] ?? 0;
    sum += (times[pattern] ?? 0) * patternAgreement(patterns, pattern);
  }
  return items === 0 ? null : sum / items;
}

/** The share of pairs of votes that agree, of a pattern with at least two votes. */
export function patternAgreement({ start, count, votes }: CountPatterns, pattern: number): number {
  const all = votes[pattern] ?? 0;
  let agreeing = 0;
  for (let at = start[pattern] ?? 0; at < (start[pattern + 1] ?? 0); at += 1) {
    const same = count[at] ?? 0;
    agreeing += same * (same - 1);
  }
  return agreeing / (all * (all - 1));
}
