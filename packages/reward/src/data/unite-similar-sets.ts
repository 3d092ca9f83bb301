import { areSimilar, prefixSize } from '@touchstone/domain/prompt/prompt-group-rule';
import { UnionFind } from './union-find';

/**
 * Unites sets whose Jaccard similarity is at least 0.8, and transitively what they are united with. Exact: nothing is
 * estimated.
 *
 * A prefix filter (Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007) keeps it far from quadratic. With every
 * set sorted by one common order, two that similar must share an element among the first `n − ceil(0.8 n) + 1` of each, so
 * only sets that meet there are compared. Any order gives the same result; rare elements first means that sets seldom
 * meet by chance, even when all of them begin with the same template. Sets that are united already are not compared.
 *
 * @param sets each without repeats; empty sets are united with nothing
 * @returns the sets' indices, united
 */
export function uniteSimilarSets(sets: readonly (readonly string[])[]): UnionFind {
  const united = new UnionFind(sets.length);
  const frequency = countHolders(sets);
  // Element of a prefix → the sets before this one that hold it there, by the union they belonged to when they came.
  const holders = new Map<string, Map<number, number[]>>();
  const contents: Set<string>[] = [];
  sets.forEach((set, current) => {
    const content = new Set(set);
    const prefix = rarestFirst(set, frequency).slice(0, prefixSize(set.length));
    for (const element of prefix) {
      for (const [union, members] of holders.get(element) ?? []) {
        if (united.find(union) === united.find(current)) continue;
        const similar = members.find((member) => areSimilar(content, contents[member] ?? new Set()));
        if (similar !== undefined) united.union(similar, current);
      }
    }
    for (const element of prefix) addHolder(holders, element, united.find(current), current);
    contents.push(content);
  });
  return united;
}

function countHolders(sets: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) {
    for (const element of set) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return counts;
}

function rarestFirst(set: readonly string[], frequency: ReadonlyMap<string, number>): string[] {
  return set.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
}

function addHolder(
  holders: Map<string, Map<number, number[]>>,
  element: string,
  union: number,
  set: number,
): void {
  const byUnion = holders.get(element) ?? new Map<number, number[]>();
  holders.set(element, byUnion);
  const members = byUnion.get(union) ?? [];
  byUnion.set(union, members);
  members.push(set);
}
