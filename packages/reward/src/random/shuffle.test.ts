import { expect, test } from 'vitest';
import { mulberry32 } from './mulberry32';
import { shuffle } from './shuffle';

test('keeps every item, once, and leaves the original alone', () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  const shuffled = shuffle(items, mulberry32(3));
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
});

test('gives every order of three items equally often', () => {
  const random = mulberry32(4);
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffle(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
