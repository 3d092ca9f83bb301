import { formatOfRow, type ImportFormat } from '@touchstone/domain/import/import-format';
import { decompress } from '../compression/decompress';
import { FormatError } from '../error/format-error';
import { parseJsonObject } from '../jsonl/parse-json-object';
import { readLines } from '../text/read-lines';

const LINES_LOOKED_AT = 100;
/** Twice the longest line that is read at all. */
const BYTES_LOOKED_AT = 32 * 1024 * 1024;

/**
 * The format of a file, by its first row that shows one, within the first 100 lines and 32 MiB; undefined when none does, also
 * because the file can't be read at all. Reads no further than it must. Errors of `bytes` are thrown.
 */
export async function recogniseFormat(bytes: AsyncIterable<Uint8Array>): Promise<ImportFormat | undefined> {
  try {
    for await (const line of readLines(beginningOf(decompress(bytes)))) {
      if (line.line > LINES_LOOKED_AT) return undefined;
      const row = 'text' in line ? parseJsonObject(line.text) : undefined;
      const format = row?.ok ? formatOfRow(row.value) : undefined;
      if (format) return format;
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  return undefined;
}

/** A file need not have lines: what is looked at is bounded by bytes, too. */
async function* beginningOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = BYTES_LOOKED_AT;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
