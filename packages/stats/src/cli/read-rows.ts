import type { Name } from '../votes/vote-columns';
import { CsvRecord } from './csv-record';
import { InputError } from './input-error';
import { readTextLines, type TextLine } from './read-text-lines';

/** The wanted fields of a row, in the order in which they were asked for; `line` is where the row begins. */
interface Row {
  line: number;
  fields: Name[];
}

/**
 * Rows with the named columns of a file of JSON lines or CSV with a header, plain or gzip; other columns are passed over.
 * It is JSON when its first character that is not blank is a brace. Blank lines are passed over.
 *
 * @throws InputError naming the line: not JSON, a column is missing or empty or no text, number or true/false, no rows
 */
export async function* readRows(path: string, columns: readonly string[]): AsyncGenerator<Row> {
  let parse: ((line: TextLine) => Row | undefined) | undefined;
  let csv: CsvRows | undefined;
  let lines = 0;
  let rows = 0;
  for await (const batch of readTextLines(path)) {
    for (const line of batch) {
      lines = line.line;
      if (line.text.trim() === '' && csv?.isOpen !== true) continue;
      if (!parse) {
        if (line.text.trimStart().startsWith('[')) throw new InputError(path, line.line, ONE_A_LINE);
        if (line.text.trimStart().startsWith('{')) parse = (next) => jsonRow(path, columns, next);
        else parse = csvParser((csv = new CsvRows(path, columns)));
      }
      const row = parse(line);
      if (!row) continue;
      rows += 1;
      yield row;
    }
  }
  csv?.end();
  if (rows === 0)
    throw new InputError(path, lines + 1, `there is no row; expected rows of ${columns.join(', ')}`);
}

const ONE_A_LINE = 'this is a JSON array; write one object a line';

function csvParser(csv: CsvRows) {
  return (line: TextLine) => csv.take(line);
}

function jsonRow(path: string, columns: readonly string[], { line, text }: TextLine): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(path, line, 'this is not JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(path, line, 'this is no JSON object');
  const object = value as Record<string, unknown>;
  return { line, fields: columns.map((column) => asName(path, line, column, object[column])) };
}

class CsvRows {
  private readonly record = new CsvRecord();
  private positions: number[] | undefined;
  private width = 0;
  private begin = 0;

  constructor(
    private readonly path: string,
    private readonly columns: readonly string[],
  ) {}

  get isOpen(): boolean {
    return this.record.isOpen;
  }

  take({ line, text }: TextLine): Row | undefined {
    if (!this.record.isOpen) this.begin = line;
    const fields = this.record.take(text);
    if (fields === null) throw new InputError(this.path, line, 'after a closing quote there must be a comma');
    if (fields === undefined) return undefined;
    if (!this.positions) {
      this.positions = this.header(fields);
      return undefined;
    }
    if (fields.length !== this.width)
      throw new InputError(
        this.path,
        this.begin,
        `the header names ${this.width} columns, this row has ${fields.length}`,
      );
    return {
      line: this.begin,
      fields: this.positions.map((position, at) =>
        asName(this.path, this.begin, this.columns[at] ?? '', fields[position]),
      ),
    };
  }

  end(): void {
    if (this.isOpen) throw new InputError(this.path, this.begin, 'a quote is opened and never closed');
  }

  private header(fields: readonly string[]): number[] {
    const names = fields.map((field) => field.trim());
    this.width = names.length;
    return this.columns.map((column) => {
      const position = names.indexOf(column);
      if (position === -1)
        throw new InputError(
          this.path,
          this.begin,
          `the header has no column "${column}" (expected JSON lines, or CSV with the columns ${this.columns.join(', ')})`,
        );
      return position;
    });
  }
}

function asName(path: string, line: number, column: string, value: unknown): Name {
  if (value === undefined || value === null || value === '')
    throw new InputError(path, line, `"${column}" is missing`);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new InputError(path, line, `"${column}" must be a text, a number, true or false`);
}
