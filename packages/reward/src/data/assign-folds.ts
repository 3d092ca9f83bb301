import { mulberry32 } from '../random/mulberry32';
import { shuffle } from '../random/shuffle';

/**
 * Deals pairs to `folds` parts of nearly equal size without splitting a prompt group: the largest groups
 * first and equal ones in a seeded random order, each to the part that is smallest so far.
 *
 * @param groups the group of each pair
 * @returns the part of each pair, in order; it depends on the groups and the seed, not on the order of the pairs
 */
export function assignFolds(groups: readonly string[], folds: number, seed: number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  const shuffled = shuffle([...sizes.entries()].sort(byGroup), mulberry32(seed));
  for (const [group, size] of shuffled.sort(([, a], [, b]) => b - a)) {
    const smallest = filled.indexOf(Math.min(...filled));
    foldOf.set(group, smallest);
    filled[smallest] = (filled[smallest] ?? 0) + size;
  }
  return groups.map((group) => foldOf.get(group) ?? 0);
}

/** By code unit, so that the order is the same under every locale. */
function byGroup([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1;
}
