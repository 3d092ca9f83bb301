import { expect, test } from 'vitest';
import { hashedTerms } from './hashed-terms';

test('counts each term once, in rising buckets, repeats damped', () => {
  const { buckets, counts } = hashedTerms(['go', 'go', 'go'], 18);
  // go, go go; opening go, go go, go go go; closing go, go go
  expect(buckets).toHaveLength(7);
  expect([...buckets]).toEqual([...buckets].sort((a, b) => a - b));
  expect([...counts].filter((count) => count > 1).map((count) => count.toFixed(4))).toEqual(
    expect.arrayContaining([(1 + Math.log(3)).toFixed(4), (1 + Math.log(2)).toFixed(4)]),
  );
});

test('the order of words matters, and so does where they stand', () => {
  const forward = new Set(hashedTerms(['a', 'b', 'c', 'd'], 18).buckets);
  const backward = hashedTerms(['d', 'c', 'b', 'a'], 18).buckets;
  expect([...backward].filter((bucket) => forward.has(bucket))).toHaveLength(4); // the four words themselves
});

test('no words, no terms', () => {
  expect(hashedTerms([], 18).buckets).toHaveLength(0);
});

test('stays within its buckets', () => {
  const { buckets } = hashedTerms(
    Array.from({ length: 2000 }, (_, at) => `w${at}`),
    8,
  );
  expect(Math.max(...buckets)).toBe(255);
});
