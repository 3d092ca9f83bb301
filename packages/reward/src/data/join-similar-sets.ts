import { hashText } from '../text/hash-text';

/** Jaccard >= 4/5, kept as a fraction so that the bound is decided in whole numbers. */
const NUMERATOR = 4;
const DENOMINATOR = 5;

/**
 * Calls `onPair` for pairs of sets whose Jaccard similarity is at least 0.8. Exact: nothing is estimated.
 *
 * A prefix filter (Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007) keeps it far from quadratic. With all
 * sets sorted by one global order, two that similar must share an element among the first `n − ceil(0.8 n) + 1` of
 * each, so only sets that meet there are compared. The order is by hash, which is independent of the corpus and spreads
 * common elements evenly. Sets too different in size (`|small| < 0.8 |large|`) are passed over.
 *
 * @param sets each without repeats; empty sets match nothing
 * @param isSettled lets the caller skip a comparison whose outcome no longer matters
 */
export function joinSimilarSets(
  sets: readonly (readonly string[])[],
  onPair: (a: number, b: number) => void,
  isSettled: (a: number, b: number) => boolean = () => false,
): void {
  const holders = new Map<string, number[]>();
  const seen: Set<string>[] = [];
  sets.forEach((set, current) => {
    const compared = new Set<number>();
    for (const element of prefix(set)) {
      const earlier = holders.get(element) ?? [];
      for (const other of earlier) {
        if (compared.has(other) || isSettled(other, current)) continue;
        compared.add(other);
        if (isSimilar(set, seen[other] ?? new Set())) onPair(other, current);
      }
      earlier.push(current);
      holders.set(element, earlier);
    }
    seen.push(new Set(set));
  });
}

function prefix(set: readonly string[]): string[] {
  const length = set.length - Math.ceil((NUMERATOR * set.length) / DENOMINATOR) + 1;
  return set
    .map((element) => ({ element, hash: hashText(element) }))
    .sort((a, b) => a.hash - b.hash || (a.element < b.element ? -1 : 1))
    .slice(0, set.length === 0 ? 0 : length)
    .map(({ element }) => element);
}

function isSimilar(a: readonly string[], b: ReadonlySet<string>): boolean {
  const [smaller, larger] = a.length < b.size ? [a.length, b.size] : [b.size, a.length];
  if (DENOMINATOR * smaller < NUMERATOR * larger) return false;
  const shared = a.reduce((count, element) => count + (b.has(element) ? 1 : 0), 0);
  return DENOMINATOR * shared >= NUMERATOR * (a.length + b.size - shared);
}
