import { stringify } from 'csv-stringify';
import { FormatError } from '../error/format-error';
import { through } from '../stream/through';
import { unstorableText } from '@touchstone/domain/text/unstorable-text';

export type CsvCell = string | number | boolean | null | undefined;

/**
 * Writes CSV as RFC 4180 has it: CRLF, a header, quotes only where needed, UTF-8 without a byte order mark. The columns
 * are written in the order given; other keys of a row are not. Null and undefined are nothing at all, the empty text is
 * `""`, booleans are `true` and `false`.
 *
 * Spreadsheets run text as a formula when it begins with `=`, `+`, `-`, `@`, a tab or a carriage return (or the full-width
 * form of the first four): such text, in the header too, gets an apostrophe before it. Numbers never do.
 *
 * @throws FormatError on NaN, an infinity, and text that can't be kept as it is (see `unstorableText`).
 */
export function writeCsv<Column extends string>(
  rows: AsyncIterable<Partial<Record<Column, CsvCell>>>,
  columns: readonly Column[],
): AsyncGenerator<Uint8Array> {
  const csv = stringify({
    record_delimiter: '\r\n',
    escape_formulas: true,
    // Every line break, not only the record's own; and the empty text but not null, so that a reader can tell an empty
    // answer from a missing one.
    quoted_match: /[\r\n]|^$/,
    cast: { string: checkText, number: numberText, boolean: String },
  });
  return through(records(rows, columns), csv);
}

async function* records<Column extends string>(
  rows: AsyncIterable<Partial<Record<Column, CsvCell>>>,
  columns: readonly Column[],
): AsyncGenerator<CsvCell[]> {
  yield [...columns];
  for await (const row of rows) yield columns.map((column) => row[column]);
}

function checkText(text: string): string {
  const problem = unstorableText(text);
  if (problem) throw new FormatError(`a cell holds ${problem}`);
  return text;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new FormatError(`a cell holds ${value}`);
  return String(value);
}
