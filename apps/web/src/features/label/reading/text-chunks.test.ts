import { expect, it } from 'vitest';
import { cutAt, textChunks } from './text-chunks';

it('cuts a long text into pieces that are the text again', () => {
  for (const text of ['', 'short', 'word '.repeat(9_000), 'line\n'.repeat(9_000), '😀'.repeat(9_001)]) {
    const chunks = textChunks(text);
    expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
    for (const { start, text: chunk } of chunks) {
      expect(text.startsWith(chunk, start)).toBe(true);
      expect(chunk).not.toMatch(/[\uD800-\uDBFF]$/);
      expect(chunk.length).toBeLessThanOrEqual(4_000);
    }
  }
});

it('cuts behind a line, else behind a word, else between two characters', () => {
  expect(cutAt('one\ntwo three', 0, 6)).toBe(4);
  expect(cutAt('one two', 0, 6)).toBe(4);
  expect(cutAt('a😀😀', 0, 4)).toBe(3);
  expect(cutAt('abc', 0, 9)).toBe(3);
});
