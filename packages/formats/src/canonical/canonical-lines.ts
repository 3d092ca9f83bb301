import { FormatError } from '../error/format-error';
import { encodeChunks } from '../text/encode-chunks';
import { canonicalJson } from './canonical-json';

/**
 * Canonical JSON Lines: one canonical object (see `canonicalJson`) and an LF per row, UTF-8, in chunks of about 64 KiB.
 * This is what a snapshot's hash is taken over, so rows must come sorted by `id`, in UTF-16 code units, each id once.
 *
 * @throws FormatError when an id doesn't come after the one before it, or a row isn't JSON.
 */
export function canonicalLines(rows: AsyncIterable<{ id: string }>): AsyncGenerator<Uint8Array> {
  return encodeChunks(lines(rows));
}

async function* lines(rows: AsyncIterable<{ id: string }>): AsyncGenerator<string> {
  let previous: string | undefined;
  for await (const row of rows) {
    if (previous !== undefined && row.id <= previous)
      throw new FormatError(`rows are not sorted by id: ${row.id} comes after ${previous}`);
    previous = row.id;
    yield `${canonicalJson(row)}\n`;
  }
}
