import type { Name } from '../votes/vote-columns';
import { CsvRecord } from './csv-record';
import { InputError } from './input-error';
import { readTextLines, type TextLine } from './read-text-lines';

/** The wanted fields of a row, in the order in which they were asked for; `line` is where the row begins. */
interface Row {
  line: number;
  fields: Name[];
  /** The fields that a row may have; undefined where it has none. */
  extras: (Name | undefined)[];
}

interface Columns {
  wanted: readonly string[];
  extra: readonly string[];
}

/**
 * Rows with the named columns of a file of JSON lines or CSV with a header, plain or gzip; other columns are passed over.
 * It is JSON when its first character that is not blank is a brace. Blank lines are passed over.
 *
 * @param extra columns that a file or a row may lack
 * @throws InputError naming the line: not JSON, a column is missing or empty or no text, number or true/false, no rows
 */
export async function* readRows(
  path: string,
  wanted: readonly string[],
  extra: readonly string[] = [],
): AsyncGenerator<Row> {
  const columns = { wanted, extra };
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
    throw new InputError(path, lines + 1, `there is no row; expected rows of ${wanted.join(', ')}`);
}

const ONE_A_LINE = 'this is a JSON array; write one object a line';

function csvParser(csv: CsvRows) {
  return (line: TextLine) => csv.take(line);
}

function jsonRow(path: string, { wanted, extra }: Columns, { line, text }: TextLine): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(path, line, 'this is not JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(path, line, 'this is no JSON object');
  const object = value as Record<string, unknown>;
  const field = (column: string) => asName(path, line, column, object[column]);
  return {
    line,
    fields: wanted.map(field),
    extras: extra.map((column) => (isAbsent(object[column]) ? undefined : field(column))),
  };
}

class CsvRows {
  private readonly record = new CsvRecord();
  private positions: { wanted: number[]; extra: number[] } | undefined;
  private width = 0;
  private begin = 0;

  constructor(
    private readonly path: string,
    private readonly columns: Columns,
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
    const { wanted, extra } = this.columns;
    const field = (column: string | undefined, value: unknown) =>
      asName(this.path, this.begin, column ?? '', value);
    return {
      line: this.begin,
      fields: this.positions.wanted.map((position, at) => field(wanted[at], fields[position])),
      extras: this.positions.extra.map((position, at) =>
        isAbsent(fields[position]) ? undefined : field(extra[at], fields[position]),
      ),
    };
  }

  end(): void {
    if (this.isOpen) throw new InputError(this.path, this.begin, 'a quote is opened and never closed');
  }

  private header(fields: readonly string[]): { wanted: number[]; extra: number[] } {
    const names = fields.map((field) => field.trim());
    this.width = names.length;
    const { wanted, extra } = this.columns;
    const positions = wanted.map((column) => {
      const position = names.indexOf(column);
      if (position === -1)
        throw new InputError(
          this.path,
          this.begin,
          `the header has no column "${column}" (expected JSON lines, or CSV with the columns ${wanted.join(', ')})`,
        );
      return position;
    });
    return { wanted: positions, extra: extra.map((column) => names.indexOf(column)) };
  }
}

function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function asName(path: string, line: number, column: string, value: unknown): Name {
  if (value === null) throw new InputError(path, line, `"${column}" is null; leave rows without one out`);
  if (isAbsent(value)) throw new InputError(path, line, `"${column}" is missing`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new InputError(
      path,
      line,
      `"${column}" is a number too large to be read exactly; put it in quotes`,
    );
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new InputError(path, line, `"${column}" must be a text, a number, true or false`);
}
