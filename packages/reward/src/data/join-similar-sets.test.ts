import { expect, test } from 'vitest';
import { mulberry32 } from '../random/mulberry32';
import { joinSimilarSets } from './join-similar-sets';

/** Random sets around a few seeds, so that similarities on both sides of the bound occur. */
function randomSets(count: number, seed: number): string[][] {
  const random = mulberry32(seed);
  const bases = Array.from({ length: 6 }, (_, base) =>
    Array.from({ length: 5 + base * 4 }, (_, at) => `${base}-${at}`),
  );
  return Array.from({ length: count }, () => {
    const base = bases[Math.floor(random() * bases.length)] ?? [];
    const noise = Array.from({ length: 3 }, () => `noise-${Math.floor(random() * 20)}`).slice(
      0,
      Math.floor(random() * 4),
    );
    return [...new Set([...base.filter(() => random() < 0.9), ...noise])];
  });
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((element) => b.includes(element)).length;
  return shared / (a.length + b.length - shared);
}

test('finds exactly the pairs that comparing all with all finds', () => {
  const sets = randomSets(300, 5);
  const found = new Set<string>();
  joinSimilarSets(sets, (a, b) => found.add(`${a} ${b}`));
  const expected = new Set<string>();
  sets.forEach((set, b) => {
    sets.slice(0, b).forEach((other, a) => {
      if (jaccard(other, set) >= 0.8) expected.add(`${a} ${b}`);
    });
  });
  expect(expected.size).toBeGreaterThan(100);
  expect(found).toEqual(expected);
});

test('empty sets match nothing', () => {
  joinSimilarSets([[], []], () => expect.unreachable());
});
