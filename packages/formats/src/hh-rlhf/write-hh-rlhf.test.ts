import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@touchstone/domain/message/message';
import { parseHhRlhf, type HhRlhfPair } from './parse-hh-rlhf';
import { writeHhRlhf } from './write-hh-rlhf';

const user = (content: string): Message => ({ role: 'user', content });
const assistant = (content: string): Message => ({ role: 'assistant', content });

/** Text rich in what could be mistaken for a marker, but without one. */
const content = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\n\n', ' ', ':', 'Human', 'Human:', 'Assistant', '"', '\\', '世', '😀'),
      fc.string(),
    ),
    maxLength: 8,
  })
  .filter((text) => !/\n\n(Human|Assistant):|\0/.test(text));

const turn = fc.oneof(content.map(user), content.map(assistant));
const answers = fc.array(content.map(assistant), { minLength: 1, maxLength: 3 });

/** Answers that begin alike would have that beginning moved to the prompt. */
const pairs = fc
  .record({ prompt: fc.array(turn, { minLength: 1, maxLength: 5 }), won: answers, lost: answers })
  .filter(({ won, lost }) => won[0]?.content !== lost[0]?.content)
  .map(({ prompt, won, lost }): HhRlhfPair => ({ prompt, completions: [won, lost], preferred: 0 }));

describe('writeHhRlhf', () => {
  it('writes a row as the published files have it', () => {
    const pair: HhRlhfPair = {
      prompt: [user('hé')],
      completions: [[assistant('a')], [assistant('')]],
      preferred: 0,
    };
    expect(writeHhRlhf(pair)).toBe(
      String.raw`{"chosen": "\n\nHuman: hé\n\nAssistant: a", "rejected": "\n\nHuman: hé\n\nAssistant: "}`,
    );
  });

  it('writes the preferred answer as chosen, wherever it stands', () => {
    const pair: HhRlhfPair = {
      prompt: [user('q')],
      completions: [[assistant('a')], [assistant('b')]],
      preferred: 1,
    };
    const parsed = parseHhRlhf(writeHhRlhf(pair));
    expect(parsed).toMatchObject({ ok: true, value: { completions: [[assistant('b')], [assistant('a')]] } });
  });

  it('is read back as the same pair', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        expect(parseHhRlhf(writeHhRlhf(pair))).toEqual({ ok: true, value: pair });
      }),
    );
  });

  it.each([
    [{ role: 'system', content: 'be kind' }, 'HH-RLHF has no system turns'],
    [{ role: 'user', content: 'a\n\nAssistant: b' }, 'a turn holds a turn marker of HH-RLHF'],
  ] satisfies [Message, string][])('refuses what would not come back: %j', (message, reason) => {
    const pair: HhRlhfPair = {
      prompt: [message],
      completions: [[assistant('a')], [assistant('b')]],
      preferred: 0,
    };
    expect(() => writeHhRlhf(pair)).toThrow(reason);
  });
});
