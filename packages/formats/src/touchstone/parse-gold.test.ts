import { describe, expect, it } from 'vitest';
import { parseTouchstone } from './parse-touchstone';

const parse = (gold: unknown, completions = ['a', 'b']) =>
  parseTouchstone(JSON.stringify({ prompt: 'Why?', completions, gold }));

describe('the gold answer of a row', () => {
  it('is kept in the order of the row, for checks unless it says training', () => {
    expect(parse({ preferred: 1, explanation: ' So. ' })).toMatchObject({
      value: { gold: { outcome: 'prefer', preferred: 1, explanation: 'So.', use: 'check' } },
    });
    expect(parse({ outcome: 'tie', explanation: 'So.', use: 'training' })).toMatchObject({
      value: { gold: { outcome: 'tie', use: 'training' } },
    });
  });

  it('is absent where the row has none', () => {
    expect(parse(undefined)).toMatchObject({ ok: true, value: { labels: [] } });
    expect(parse(null)).not.toHaveProperty('value.gold');
  });

  it.each([
    ['gold is not an object', 'A'],
    ['gold has no explanation', { preferred: 0 }],
    ['neither 0 nor 1', { preferred: 2, explanation: 'So.' }],
    ['neither which completion is preferred', { outcome: 'prefer', explanation: 'So.' }],
    ['both an outcome and a preferred', { outcome: 'tie', preferred: 0, explanation: 'So.' }],
    ['neither check nor training', { preferred: 0, explanation: 'So.', use: 'exam' }],
  ])('refuses the line: %s', (reason, gold) => {
    expect(parse(gold)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  it('refuses it for more than two completions', () => {
    expect(parse({ preferred: 0, explanation: 'So.' }, ['a', 'b', 'c'])).toMatchObject({ ok: false });
  });
});
