import { FormatError } from '../error/format-error';
import { encodeChunks } from '../text/encode-chunks';

/**
 * Writes objects as JSON Lines: UTF-8, one object a line, LF after each. A key whose value is undefined is left out.
 *
 * @throws FormatError on NaN or an infinity, which JSON would turn into null without a word.
 */
export function writeJsonLines(rows: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  return encodeChunks(jsonLines(rows));
}

async function* jsonLines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row, refuseNonFinite)}\n`;
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new FormatError(`${key} is ${value}, which JSON has no word for`);
  return value;
}
