import { expect, test } from 'vitest';
import { mulberry32 } from '../random/mulberry32';
import { UnionFind } from './union-find';
import { uniteSimilarSets } from './unite-similar-sets';

/** Random sets around a few seeds, so that similarities on both sides of the bound occur. */
function randomSets(count: number, seed: number): string[][] {
  const random = mulberry32(seed);
  const bases = Array.from({ length: 40 }, (_, base) =>
    Array.from({ length: 5 + (base % 6) * 4 }, (_, at) => `${base % 12}-${at + Math.floor(base / 12)}`),
  );
  return Array.from({ length: count }, () => {
    const base = bases[Math.floor(random() * bases.length)] ?? [];
    const noise = Array.from(
      { length: Math.floor(random() * 4) },
      () => `noise-${Math.floor(random() * 20)}`,
    );
    return [...new Set([...base.filter(() => random() < 0.92), ...noise])];
  });
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((element) => b.includes(element)).length;
  return shared / (a.length + b.length - shared);
}

function uniteByComparingAll(sets: readonly string[][]): UnionFind {
  const united = new UnionFind(sets.length);
  sets.forEach((set, b) => {
    sets.slice(0, b).forEach((other, a) => {
      if (jaccard(other, set) >= 0.8) united.union(a, b);
    });
  });
  return united;
}

test.each([1, 2, 3, 4])('unites exactly what comparing all with all unites (seed %d)', (seed) => {
  const sets = randomSets(250, seed);
  const roots = (united: UnionFind) => sets.map((_, at) => united.find(at));
  const expected = roots(uniteByComparingAll(sets));
  expect(new Set(expected).size).toBeGreaterThan(20);
  expect(new Set(expected).size).toBeLessThan(200);
  expect(roots(uniteSimilarSets(sets))).toEqual(expected);
});

test('empty sets are united with nothing', () => {
  const united = uniteSimilarSets([[], []]);
  expect(united.find(1)).toBe(1);
});

test('a template that all begin with does not make it quadratic', () => {
  const template = Array.from({ length: 30 }, (_, at) => `template-${at}`);
  const sets = Array.from({ length: 20_000 }, (_, set) => [
    ...template,
    ...Array.from({ length: 20 }, (_, at) => `${set}-${at}`),
  ]);
  const start = performance.now();
  const united = uniteSimilarSets(sets);
  expect(united.find(19_999)).toBe(19_999);
  // About a second; comparing all with all takes minutes.
  expect(performance.now() - start).toBeLessThan(15_000);
});
