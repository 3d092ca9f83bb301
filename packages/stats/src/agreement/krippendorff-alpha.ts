import type { AgreementStatistic } from './agreement-statistic';
import type { CountPatterns } from './count-patterns';

/**
 * What distance two labels have. `nominal`: 1 when they differ. `ordinal`: by the number of values between them, needs the
 * rank of each label. `interval`: the squared difference, needs the number that each label stands for.
 */
export type AlphaMetric =
  | { metric: 'nominal' }
  | { metric: 'ordinal'; order: ArrayLike<number> }
  | { metric: 'interval'; values: ArrayLike<number> };

/**
 * Krippendorff's alpha (Krippendorff 2004, 2011), at most 1, 0 for chance: 1 - observed over expected disagreement, for any
 * number of raters and missing votes. Items with one vote take no part, as they can't be paired.
 *
 * Linear in patterns and labels. Nominal disagreement is counted directly. Ordinal distance is the squared difference of
 * mid-ranks among the paired values, so it is the interval metric on mid-ranks, and sums of squares replace pairs of labels.
 *
 * Null when no item has two votes or every paired value is the same: expected disagreement is then 0.
 */
export function krippendorffAlpha(metric: AlphaMetric): AgreementStatistic {
  return (patterns, times) => {
    const marginals = pairedMarginals(patterns, times);
    if (marginals.filter((count) => count > 0).length < 2) return null;
    switch (metric.metric) {
      case 'nominal':
        return nominalAlpha(patterns, times, marginals);
      case 'ordinal':
        return squaredAlpha(patterns, times, marginals, midRanks(marginals, metric.order));
      case 'interval':
        return squaredAlpha(patterns, times, marginals, metric.values);
    }
  };
}

/** How often each label was given to an item with at least two votes. */
function pairedMarginals(patterns: CountPatterns, times: Float64Array): Float64Array {
  const marginals = new Float64Array(patterns.labels);
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const items = times[pattern] ?? 0;
    if (items === 0 || (patterns.votes[pattern] ?? 0) < 2) continue;
    for (let at = patterns.start[pattern] ?? 0; at < (patterns.start[pattern + 1] ?? 0); at += 1) {
      const label = patterns.label[at] ?? 0;
      marginals[label] = (marginals[label] ?? 0) + items * (patterns.count[at] ?? 0);
    }
  }
  return marginals;
}

function nominalAlpha(patterns: CountPatterns, times: Float64Array, marginals: Float64Array): number {
  const total = marginals.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const votes = patterns.votes[pattern] ?? 0;
    if (votes < 2) continue;
    let differing = 0;
    for (let at = patterns.start[pattern] ?? 0; at < (patterns.start[pattern + 1] ?? 0); at += 1) {
      const same = patterns.count[at] ?? 0;
      differing += same * (votes - same);
    }
    observed += ((times[pattern] ?? 0) * differing) / (votes - 1);
  }
  const expected = marginals.reduce((sum, count) => sum + count * (total - count), 0) / (total - 1);
  return 1 - observed / expected;
}

function squaredAlpha(
  patterns: CountPatterns,
  times: Float64Array,
  marginals: Float64Array,
  position: ArrayLike<number>,
): number | null {
  let observed = 0;
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const votes = patterns.votes[pattern] ?? 0;
    const items = times[pattern] ?? 0;
    if (votes < 2 || items === 0) continue;
    const [from, to] = [patterns.start[pattern] ?? 0, patterns.start[pattern + 1] ?? 0];
    let sum = 0;
    for (let at = from; at < to; at += 1)
      sum += (patterns.count[at] ?? 0) * (position[patterns.label[at] ?? 0] ?? 0);
    let squares = 0;
    for (let at = from; at < to; at += 1)
      squares += (patterns.count[at] ?? 0) * ((position[patterns.label[at] ?? 0] ?? 0) - sum / votes) ** 2;
    observed += (items * votes * squares) / (votes - 1);
  }
  const total = marginals.reduce((sum, count) => sum + count, 0);
  const used = marginals.findIndex((count) => count > 0);
  if (marginals.every((count, label) => count === 0 || position[label] === position[used])) return null;
  const mean = marginals.reduce((sum, count, label) => sum + count * (position[label] ?? 0), 0) / total;
  const squares = marginals.reduce(
    (sum, count, label) => sum + (count === 0 ? 0 : count * ((position[label] ?? 0) - mean) ** 2),
    0,
  );
  return 1 - observed / ((total * squares) / (total - 1));
}

/** The mean rank of each label's values when all paired values are sorted by `order`. */
function midRanks(marginals: Float64Array, order: ArrayLike<number>): Float64Array {
  const byRank = Array.from(marginals.keys()).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  const ranks = new Float64Array(marginals.length);
  let below = 0;
  for (const label of byRank) {
    const count = marginals[label] ?? 0;
    ranks[label] = below + count / 2;
    below += count;
  }
  return ranks;
}
