import { expect, it } from 'vitest';
import { unstorableText } from './unstorable-text';

it.each([
  ['', undefined],
  ['a 世 😀 \uFFFF \u2028', undefined],
  ['a\0b', 'a NUL character'],
  ['a\uD83D', 'half of a surrogate pair'],
  ['\uDE00\uD83D', 'half of a surrogate pair'],
])('finds in %j: %s', (text, problem) => {
  expect(unstorableText(text)).toBe(problem);
});
