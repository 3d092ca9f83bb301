import { expect, test } from 'vitest';
import { groupPrompts } from './group-prompts';

const groupsOf = (...turns: string[]) => groupPrompts(turns.map((content) => [{ role: 'user', content }]));
const areTogether = (a: string, b: string) => {
  const [first, second] = groupsOf(a, b);
  return first === second;
};
const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ');

test('equal after normalisation: case, punctuation, white space and full-width forms do not matter', () => {
  expect(areTogether('Hello,  WORLD!', 'hello\nworld')).toBe(true);
  expect(areTogether('ＡＢＣ', 'abc')).toBe(true);
  expect(areTogether('hello world', 'hello word')).toBe(false);
});

test('only the first user turn counts', () => {
  const [a, b] = groupPrompts([
    [
      { role: 'system', content: 'x' },
      { role: 'user', content: 'same' },
    ],
    [
      { role: 'user', content: 'same' },
      { role: 'assistant', content: 'y' },
      { role: 'user', content: 'z' },
    ],
  ]);
  expect(a).toBe(b);
});

test('a Jaccard similarity of exactly 0.8 is together, just below is apart', () => {
  // 8 shingles against the same 8 and 2 more: 8 / 10. Against 3 more: 8 / 11.
  expect(areTogether(words(12), words(14))).toBe(true);
  expect(areTogether(words(12), words(15))).toBe(false);
});

test('fewer than five words: equality alone', () => {
  expect(areTogether('one two three four', 'one two three four five')).toBe(false);
  expect(areTogether('one two three four', 'One two, three: four?')).toBe(true);
});

test('Chinese characters are words: one of thirty changed at the end is together', () => {
  const text = Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  expect(areTogether(text, `${text.slice(0, -1)}龍`)).toBe(true);
  expect(areTogether('你好', '你们')).toBe(false);
});

test('a chain of similar prompts is one group', () => {
  const [first, , last] = groupsOf(words(20), words(20, 1), words(20, 2));
  expect(areTogether(words(20), words(20, 2))).toBe(false);
  expect(first).toBe(last);
});

test('prompts of punctuation alone are not all the same prompt', () => {
  expect(areTogether('???', '!!!')).toBe(false);
});

test('ids do not depend on the order of the prompts or on repeats', () => {
  const turns = [words(20), words(21), 'something else', words(30, 100)];
  const forward = groupsOf(...turns);
  const backward = groupsOf(...turns.toReversed(), ...turns).slice(0, 4);
  expect(backward.toReversed()).toEqual(forward);
  expect(new Set(forward).size).toBe(3);
});
