import type { QualityAgreement } from '@touchstone/domain/quality/agreement';

type RaterPair = QualityAgreement['pairs'][number];

/** Pairs of raters under their names, by name: most differences lie within the intervals. */
export function namedPairs(
  pairs: readonly RaterPair[],
  nameOf: (raterId: string) => string,
  locale: string,
): RaterPair[] {
  return pairs
    .map(({ first, second, ...pair }) => ({ ...pair, first: nameOf(first), second: nameOf(second) }))
    .sort((a, b) => a.first.localeCompare(b.first, locale) || a.second.localeCompare(b.second, locale));
}
