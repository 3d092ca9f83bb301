import { expect, test } from 'vitest';
import { parsePreferenceRow } from './parse-preference-row';
import { RowError } from './row-error';

const user = (content: string) => ({ role: 'user', content });
const assistant = (content: string) => ({ role: 'assistant', content });

test('TRL, explicit prompt, standard', () => {
  expect(parsePreferenceRow({ prompt: 'Why?', chosen: 'So.', rejected: 'No.', margin: 0.5 })).toEqual({
    prompt: [user('Why?')],
    chosen: [assistant('So.')],
    rejected: [assistant('No.')],
    margin: 0.5,
  });
});

test('TRL, explicit prompt, conversational', () => {
  const prompt = [{ role: 'system', content: 'Be brief.' }, user('Why?')];
  const row = { prompt, chosen: [assistant('So.')], rejected: [assistant('No.')] };
  expect(parsePreferenceRow(row)).toEqual(row);
});

test('TRL, implicit prompt, standard: cut at a word boundary', () => {
  expect(parsePreferenceRow({ chosen: 'The sky is blue today', rejected: 'The sky is black' })).toEqual({
    prompt: [user('The sky is')],
    chosen: [assistant(' blue today')],
    rejected: [assistant(' black')],
  });
});

test('TRL, implicit prompt, conversational', () => {
  expect(
    parsePreferenceRow({
      chosen: [user('Why?'), assistant('So.')],
      rejected: [user('Why?'), assistant('No.')],
    }),
  ).toEqual({ prompt: [user('Why?')], chosen: [assistant('So.')], rejected: [assistant('No.')] });
});

test('HH-RLHF transcripts', () => {
  expect(
    parsePreferenceRow({
      chosen: '\n\nHuman: Why?\n\nAssistant: So.\n\nHuman: Sure?\n\nAssistant: Yes.',
      rejected: '\n\nHuman: Why?\n\nAssistant: So.\n\nHuman: Sure?\n\nAssistant: ',
    }),
  ).toEqual({
    prompt: [user('Why?'), assistant('So.'), user('Sure?')],
    chosen: [assistant('Yes.')],
    rejected: [assistant('')],
  });
});

test('odd transcripts keep every turn: unequal counts, one side a prefix of the other, repeated roles', () => {
  expect(
    parsePreferenceRow({
      chosen: '\n\nHuman: a\n\nAssistant: b',
      rejected: '\n\nHuman: a\n\nAssistant: b\n\nHuman: c\n\nAssistant: d',
    }),
  ).toEqual({
    prompt: [user('a')],
    chosen: [assistant('b')],
    rejected: [assistant('b'), user('c'), assistant('d')],
  });
  expect(
    parsePreferenceRow({
      chosen: '\n\nHuman: a\n\nHuman: b\n\nAssistant: c\n\nAssistant: d',
      rejected: '\n\nHuman: a\n\nHuman: b\n\nAssistant: e\n\nHuman: f',
    }),
  ).toEqual({
    prompt: [user('a'), user('b')],
    chosen: [assistant('c'), assistant('d')],
    rejected: [assistant('e'), user('f')],
  });
});

test('a prompt that is a transcript becomes its turns, without the open one at its end', () => {
  const row = { prompt: '\n\nHuman: a\n\nAssistant:', chosen: ' b', rejected: ' c' };
  expect(parsePreferenceRow(row)?.prompt).toEqual([user('a')]);
});

test('sides that repeat an explicit prompt have it removed', () => {
  const row = { prompt: 'a', chosen: [user('a'), assistant('b')], rejected: [user('a'), assistant('c')] };
  expect(parsePreferenceRow(row)).toEqual({
    prompt: [user('a')],
    chosen: [assistant('b')],
    rejected: [assistant('c')],
  });
});

test('an absent or null margin is absent, not 0 and not NaN', () => {
  expect(parsePreferenceRow({ prompt: 'a', chosen: 'b', rejected: 'c', margin: null })).not.toHaveProperty(
    'margin',
  );
});

test('identical sides are no preference', () => {
  expect(parsePreferenceRow({ prompt: 'a', chosen: 'b', rejected: 'b' })).toBeUndefined();
});

test.each([
  ['a number', 7],
  ['no rejected side', { prompt: 'a', chosen: 'b' }],
  ['a margin in words', { prompt: 'a', chosen: 'b', rejected: 'c', margin: 'much' }],
  ['a weight of nothing', { prompt: 'a', chosen: 'b', rejected: 'c', weight: 0 }],
  ['an empty list of turns', { prompt: [], chosen: 'b', rejected: 'c' }],
  ['text against messages', { chosen: 'b', rejected: [assistant('c')] }],
  ['a transcript against plain text', { chosen: '\n\nHuman: a\n\nAssistant: b', rejected: 'c' }],
  ['nobody answering', { chosen: '\n\nHuman: a', rejected: '\n\nHuman: b' }],
])('refuses %s', (_, row) => {
  expect(() => parsePreferenceRow(row)).toThrow(RowError);
});
