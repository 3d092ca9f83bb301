import type { CountPatterns } from './count-patterns';
import { rawAgreement } from './raw-agreement';

/**
 * Fleiss' kappa (Fleiss 1971), at most 1: agreement above what labels drawn by their overall shares would give, over the most
 * that could be above it. Every item needs the same number of votes, at least two; the raters may differ from item to item.
 *
 * Null when votes per item differ, or when every label is the same: nothing is left to agree above chance. Low where one
 * label is rare however much people agree ("paradox"): read it beside the raw share and AC2.
 */
export function fleissKappa(patterns: CountPatterns, times: Float64Array): number | null {
  const votes = patterns.votes[0] ?? 0;
  if (votes < 2 || patterns.votes.some((other) => other !== votes)) return null;
  const observed = rawAgreement(patterns, times);
  const given = new Float64Array(patterns.labels);
  let total = 0;
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const items = times[pattern] ?? 0;
    total += items * votes;
    for (let at = patterns.start[pattern] ?? 0; at < (patterns.start[pattern + 1] ?? 0); at += 1) {
      const label = patterns.label[at] ?? 0;
      given[label] = (given[label] ?? 0) + items * (patterns.count[at] ?? 0);
    }
  }
  if (observed === null || given.some((count) => count === total)) return null;
  const expected = given.reduce((sum, count) => sum + (count / total) ** 2, 0);
  return (observed - expected) / (1 - expected);
}
