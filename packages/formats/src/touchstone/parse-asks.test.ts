import { describe, expect, it } from 'vitest';
import { parseTouchstone } from './parse-touchstone';

const parse = (asks: object) =>
  parseTouchstone(JSON.stringify({ prompt: 'Why?', completions: ['a', 'b'], ...asks }));

describe('who may label a row', () => {
  it('is a team, skills, a language, each name once', () => {
    expect(parse({ team: ' north ', skills: ['law', 'tax', 'law'], language: 'de' })).toMatchObject({
      value: { asks: { team: 'north', skills: ['law', 'tax'], language: 'de' } },
    });
  });

  it('is not said where the row asks for nothing', () => {
    expect(parse({ team: null, skills: [] })).not.toHaveProperty('value.asks');
  });

  it.each([
    ['team is not a name', { team: 7 }],
    ['language is not a name', { language: ' ' }],
    ['skills are not a list', { skills: 'law' }],
    ['skills are not a list', { skills: ['law', ''] }],
  ])('refuses the line: %s', (reason, asks) => {
    expect(parse(asks)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});
