import { describe, expect, it } from 'vitest';
import { prettyJson } from './pretty-json';

describe('arguments and results of tools', () => {
  it.each([
    { city: 'Paris, {France}', days: [1, 2.5, -3e9], nested: { ok: true, none: null, empty: {}, list: [] } },
    [[], [{}], 'a "quoted" \\ one', '中文'],
    [],
  ])('are indented as JSON usually is: %j', (value) => {
    expect(prettyJson(JSON.stringify(value))).toEqual({ text: JSON.stringify(value, null, 2), isJson: true });
  });

  it('keep digits that a number would lose', () => {
    expect(prettyJson('{"id":12345678901234567890}').text).toBe('{\n  "id": 12345678901234567890\n}');
  });

  it.each(['', 'plain words', '{"half": ', '"text"', '3'])(
    'stay as they are when they are none: %j',
    (text) => {
      expect(prettyJson(text)).toEqual({ text, isJson: false });
    },
  );

  it('stay short however deep they nest', () => {
    const deep = '['.repeat(3_000) + ']'.repeat(3_000);
    expect(prettyJson(deep).text.length).toBeLessThan(deep.length * 50);
  });
});
