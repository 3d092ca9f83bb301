import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from './message';
import { isTranscript, parseTranscript } from './parse-transcript';

function write(turns: readonly Message[]): string {
  return turns
    .map(({ role, content }) => `\n\n${role === 'user' ? 'Human' : 'Assistant'}: ${content}`)
    .join('');
}

test('reads turns with their white space, blank lines and colons', () => {
  const text = '\n\nHuman: Hi\n\nmore: text \n\nAssistant:  Two spaces\n\nHuman: bye';
  expect(parseTranscript(text)).toEqual([
    { role: 'user', content: 'Hi\n\nmore: text ' },
    { role: 'assistant', content: ' Two spaces' },
    { role: 'user', content: 'bye' },
  ]);
});

test('keeps empty turns and the same speaker twice in a row', () => {
  expect(parseTranscript('\n\nHuman: \n\nHuman: a\n\nAssistant: ')).toEqual([
    { role: 'user', content: '' },
    { role: 'user', content: 'a' },
    { role: 'assistant', content: '' },
  ]);
});

test('takes a marker without its space where nothing follows', () => {
  expect(parseTranscript('\n\nHuman: a\n\nAssistant:').at(-1)).toEqual({ role: 'assistant', content: '' });
});

test('does not take a speaker within a line, or without the blank line, for a turn', () => {
  expect(parseTranscript('\n\nHuman: a Human: b\nAssistant: c')).toHaveLength(1);
  expect(isTranscript('Human: a')).toBe(false);
});

test('loses nothing', () => {
  const content = fc
    .string({ unit: fc.constantFrom('a', ' ', '\n', ':', 'Human', '漢') })
    .filter((text) => !text.includes('\n\nHuman'));
  const turns = fc.array(fc.record({ role: fc.constantFrom('user', 'assistant'), content }), {
    minLength: 1,
  });
  fc.assert(fc.property(turns, (some) => write(parseTranscript(write(some))) === write(some)));
});
