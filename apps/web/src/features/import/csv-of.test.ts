import { expect, test } from 'vitest';
import { csvOf } from './csv-of';

test('quotes, commas and line ends stay within their cell', () => {
  expect(
    csvOf([
      ['line', 'why'],
      [7, 'a "b", c\nd'],
    ]),
  ).toBe('line,why\r\n7,"a ""b"", c\nd"\r\n');
});

test('text that a spreadsheet would run is text', () => {
  expect(csvOf([['=1+1', '@x', '-2', -2]])).toBe("'=1+1,'@x,'-2,-2\r\n");
});
