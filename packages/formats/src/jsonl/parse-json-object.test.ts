import { expect, it } from 'vitest';
import { parseJsonObject } from './parse-json-object';

it('takes an object', () => {
  expect(parseJsonObject(' {"a": [1]} ')).toEqual({ ok: true, value: { a: [1] } });
});

it.each([
  ['', 'not valid JSON'],
  ['{"a": NaN}', 'not valid JSON'],
  ['{} {}', 'not valid JSON'],
  ['1', 'not a JSON object'],
  ['null', 'not a JSON object'],
  ['[{}]', 'not a JSON object'],
])('refuses %j: %s', (text, reason) => {
  expect(parseJsonObject(text)).toEqual({ ok: false, reason });
});
