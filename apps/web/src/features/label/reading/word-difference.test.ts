import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference';

/** Each text with what only it has in brackets. */
async function shown(a: string, b: string) {
  const difference = await wordDifference(a, b);
  return difference?.map((parts) => parts.map(({ text, shared }) => (shared ? text : `[${text}]`)).join(''));
}

describe('differences between two answers', () => {
  it.each([
    ['The cat sat.', 'The dog sat.', ['The [cat] sat.', 'The [dog] sat.']],
    ['one two', 'one two three', ['one two', 'one two[ three]']],
    ['a big red car', 'a small blue car', ['a [big red] car', 'a [small blue] car']],
    ['same', 'same', ['same', 'same']],
    ['', 'new', ['', '[new]']],
    ['我喜欢苹果', '我喜欢香蕉', ['我喜欢[苹果]', '我喜欢[香蕉]']],
    ['أحب التفاح', 'أحب الموز', ['أحب [التفاح]', 'أحب [الموز]']],
    ['line\n\nnext', 'line\nnext', ['line\n[\n]next', 'line\nnext']],
  ])('are words: %j and %j', async (a, b, expected) => {
    expect(await shown(a, b)).toEqual(expected);
  });

  it('leave each text whole', async () => {
    const a = 'Paris is the *capital* of France, 😀.\n\n- one\n- two';
    const b = 'The capital of France: Paris 😀!\n\n- two\n- three';
    const difference = await wordDifference(a, b);
    expect(difference?.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([a, b]);
  });

  it('are given up, not waited for, when two texts have too little in common', async () => {
    const words = (seed: number) =>
      Array.from({ length: 5_000 }, (_, place) => `w${String((place * seed) % 100_003)}`).join(' ');
    const start = performance.now();
    expect(await wordDifference(words(7), words(11))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(6_000);
  });

  it('let other work through while they are made', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const words = (seed: number) =>
      Array.from({ length: 600 }, (_, place) => `w${String((place * seed) % 1_003)}`).join(' ');
    await wordDifference(words(7), words(11));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
