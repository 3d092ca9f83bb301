import { NORMAL_95, type Interval } from '../interval/interval';
import type { CountPatterns } from './count-patterns';
import { patternAgreement } from './raw-agreement';

/**
 * Gwet's AC2 with identity weights, which is his AC1 (Gwet 2008, 2014), for any number of raters and missing votes; at most
 * 1. Chance agreement is `sum of p (1 - p) / (labels - 1)` over the labels' mean shares: small where one label is frequent,
 * which is where kappa breaks down. Items with one vote count for the shares.
 *
 * @param labels how many labels the scheme offers; by default those that were given. Where only one was, the value is 1
 *   whatever else was on offer. Null when no item has two votes.
 */
export function gwetAc2(patterns: CountPatterns, times: Float64Array, labels?: number): number | null {
  return parts(patterns, times, labels)?.value ?? null;
}

/**
 * The closed-form 95 % interval of AC2 over items drawn at random with their raters (Gwet 2014, linearised variance with the
 * normal in place of the t distribution). Null where the value is, and with fewer than two items.
 */
export function gwetAc2Interval(patterns: CountPatterns, labels?: number): Interval | null {
  const { times } = patterns;
  const known = parts(patterns, times, labels);
  if (!known || known.items < 2) return null;
  const { value, expected, shares, items, pairedItems, offered } = known;
  let squares = 0;
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const votes = patterns.votes[pattern] ?? 0;
    let own = 0;
    for (let at = patterns.start[pattern] ?? 0; at < (patterns.start[pattern + 1] ?? 0); at += 1)
      own += ((patterns.count[at] ?? 0) / votes) * (1 - (shares[patterns.label[at] ?? 0] ?? 0));
    if (offered > 1) own /= offered - 1;
    const above = votes < 2 ? 0 : (items / pairedItems) * (patternAgreement(patterns, pattern) - expected);
    const influence = (above - 2 * (1 - value) * (own - expected)) / (1 - expected);
    squares += (times[pattern] ?? 0) * (influence - value) ** 2;
  }
  const half = NORMAL_95 * Math.sqrt(squares / (items * (items - 1)));
  return [value - half, Math.min(1, value + half)];
}

function parts(patterns: CountPatterns, times: Float64Array, labels?: number) {
  const shares = new Float64Array(patterns.labels);
  let [items, pairedItems, agreeing] = [0, 0, 0];
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const weight = times[pattern] ?? 0;
    const votes = patterns.votes[pattern] ?? 0;
    items += weight;
    for (let at = patterns.start[pattern] ?? 0; at < (patterns.start[pattern + 1] ?? 0); at += 1) {
      const label = patterns.label[at] ?? 0;
      shares[label] = (shares[label] ?? 0) + (weight * (patterns.count[at] ?? 0)) / votes;
    }
    if (votes < 2) continue;
    pairedItems += weight;
    agreeing += weight * patternAgreement(patterns, pattern);
  }
  if (pairedItems === 0) return null;
  let spread = 0;
  for (let label = 0; label < shares.length; label += 1) {
    const share = (shares[label] ?? 0) / items;
    shares[label] = share;
    spread += share * (1 - share);
  }
  // Of the data, not of the resample: what could have been said stays the same.
  const given = new Set(patterns.label).size;
  const offered = Math.max(labels ?? given, given);
  const expected = offered > 1 ? spread / (offered - 1) : 0;
  const observed = agreeing / pairedItems;
  return {
    value: (observed - expected) / (1 - expected),
    expected,
    shares,
    items,
    pairedItems,
    offered,
  };
}
