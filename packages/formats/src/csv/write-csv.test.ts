import { describe, expect, it } from 'vitest';
import { collectText, streamOf } from '../testing/test-streams';
import { writeCsv, type CsvCell } from './write-csv';

/** The text of one cell, as written in a row after another. */
async function cell(value: CsvCell): Promise<string> {
  const text = await collectText(writeCsv(streamOf({ id: 'x', value }), ['id', 'value']));
  const start = 'id,value\r\nx,';
  expect(text.startsWith(start)).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(start.length, -2);
}

describe('writeCsv', () => {
  it('writes a header and the columns in the order given, and no others', async () => {
    const rows = streamOf({ b: 1, a: 'x', c: 'no' }, { a: 'y' });
    expect(await collectText(writeCsv(rows, ['a', 'b']))).toBe('a,b\r\nx,1\r\ny,\r\n');
  });

  it('writes the header of a table without rows', async () => {
    expect(await collectText(writeCsv(streamOf<Record<string, never>>(), ['a', 'b']))).toBe('a,b\r\n');
  });

  it.each([
    ['plain text', 'plain text'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\rtwo', '"one\rtwo"'],
    ['世😀', '世😀'],
    ['', '""'],
    [null, ''],
    [undefined, ''],
    [true, 'true'],
    [false, 'false'],
    [0, '0'],
    [1e21, '1e+21'],
  ])('writes %j as %s', async (value, text) => {
    expect(await cell(value)).toBe(text);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    [-1, '-1'],
    [-0.5, '-0.5'],
  ])('keeps a spreadsheet from running %j', async (value, text) => {
    expect(await cell(value)).toBe(text);
  });

  it('guards the header too', async () => {
    expect(await collectText(writeCsv(streamOf<Record<string, never>>(), ['=a', 'b.c']))).toBe("'=a,b.c\r\n");
  });

  it('reads a column by its name, dots and all', async () => {
    expect(await collectText(writeCsv(streamOf({ 'b.c': 1 }), ['b.c']))).toBe('b.c\r\n1\r\n');
  });

  it.each([
    [NaN, 'a cell holds NaN'],
    [Infinity, 'a cell holds Infinity'],
    ['a\uD800', 'a cell holds half of a surrogate pair'],
  ])('refuses %s', async (value, reason) => {
    await expect(cell(value)).rejects.toThrow(reason);
  });

  it('loses no row of a long table and keeps text whole across chunks', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ at, text: '世'.repeat(at % 50) }));
    const text = await collectText(writeCsv(streamOf(...rows), ['at', 'text']));
    expect(text).toBe(`at,text\r\n${rows.map((row) => `${row.at},${row.text || '""'}\r\n`).join('')}`);
  });
});
