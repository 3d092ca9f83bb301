import { expect, test } from 'vitest';
import { hashText, mixHash } from './hash-text';

test('is FNV-1a: the published values', () => {
  expect(hashText('')).toBe(0x811c9dc5);
  expect(hashText('a')).toBe(0xe40c292c);
  expect(hashText('foobar')).toBe(0xbf9cf968);
});

test('mixes in order: "a b" is not "b a"', () => {
  const [a, b] = [hashText('a'), hashText('b')];
  expect(mixHash(a, b)).not.toBe(mixHash(b, a));
});

test('spreads similar words over the upper bits', () => {
  const buckets = new Set(Array.from({ length: 1000 }, (_, at) => mixHash(1, hashText(`word${at}`)) >>> 14));
  expect(buckets.size).toBeGreaterThan(985); // 1000 balls into 2^18 bins: about two collide
});
