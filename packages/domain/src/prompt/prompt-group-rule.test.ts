import { describe, expect, it } from 'vitest';
import { areSimilar, leastShared, normalisedFirstTurn, prefixSize, shinglesOf } from './prompt-group-rule';

const turnOf = (content: string) => normalisedFirstTurn([{ role: 'user', content }]);
const similar = (a: string, b: string) =>
  areSimilar(new Set(shinglesOf(turnOf(a))), new Set(shinglesOf(turnOf(b))));
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `w${String(from + at)}`).join(' ');
const numbers = (from: number, to: number) => new Set(words(from, to).split(' '));

describe('normalisedFirstTurn', () => {
  it('folds case, width, punctuation and white space', () => {
    expect(turnOf('  Ｈｅｌｌｏ,\n“World”!  ')).toBe('hello world');
  });

  it('keeps a turn that is nothing but punctuation', () => {
    expect(turnOf(' ?! ')).toBe('?!');
    expect(turnOf('')).toBe('');
  });

  it('looks at the first user turn, or the first turn where no user speaks', () => {
    const system = { role: 'system', content: 'Be kind' };
    expect(normalisedFirstTurn([system, { role: 'user', content: 'Hi' }])).toBe('hi');
    expect(normalisedFirstTurn([system])).toBe('be kind');
    expect(normalisedFirstTurn([])).toBe('');
  });
});

describe('shinglesOf', () => {
  it('takes five words at a time, each shingle once, and none of fewer', () => {
    expect(shinglesOf('a b c d')).toEqual([]);
    expect(shinglesOf('a b c d e f')).toEqual(['a b c d e', 'b c d e f']);
    expect(shinglesOf('a a a a a a a')).toEqual(['a a a a a']);
  });

  it('takes Chinese characters and kana as one word each, and Hangul by its spaces', () => {
    expect(shinglesOf('今日は何を')).toEqual(['今 日 は 何 を']);
    expect(shinglesOf('用python写代码')).toEqual(['用 python 写 代 码']);
    expect(shinglesOf('오늘 날씨 어때 정말 궁금해')).toEqual(['오늘 날씨 어때 정말 궁금해']);
    expect(shinglesOf('오늘날씨어때')).toEqual([]);
  });
});

describe('areSimilar', () => {
  it('holds at a similarity of exactly 0.8, and no longer one shingle below', () => {
    expect(similar(words(0, 12), words(0, 14))).toBe(true); // 8 of 10
    expect(similar(words(0, 11), words(0, 13))).toBe(false); // 7 of 9
    expect(similar(words(0, 13), words(1, 14))).toBe(true); // 8 of 10
    expect(similar(words(0, 12), words(1, 13))).toBe(false); // 7 of 9
  });

  it('holds at the bound in Chinese too', () => {
    const text = '春眠不觉晓处处闻啼鸟夜来风雨';
    expect(similar(text.slice(0, 12), text)).toBe(true); // 8 of 10
    expect(similar(text.slice(0, 11), text.slice(0, 13))).toBe(false); // 7 of 9
  });

  it('is false of empty sets, and the same both ways round for all small sizes', () => {
    expect(areSimilar(new Set(), new Set())).toBe(false);
    for (let a = 1; a <= 24; a += 1)
      for (let b = 1; b <= 24; b += 1)
        for (let shared = 0; shared <= Math.min(a, b); shared += 1) {
          const left = numbers(0, a);
          const right = numbers(a - shared, a - shared + b);
          const expected = 5 * shared >= 4 * (a + b - shared);
          expect(areSimilar(left, right)).toBe(expected);
          expect(areSimilar(right, left)).toBe(expected);
          expect(shared >= leastShared(a, b)).toBe(expected);
        }
  });
});

describe('prefixSize', () => {
  it('is one more than what a similar set may lack, whatever its size', () => {
    expect(prefixSize(0)).toBe(0);
    for (let size = 1; size <= 60; size += 1)
      for (let other = 1; other <= 90; other += 1) {
        const needed = leastShared(size, other);
        if (needed <= Math.min(size, other)) expect(size - needed).toBeLessThan(prefixSize(size));
      }
  });
});
