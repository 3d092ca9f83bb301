import { decompress, type DecompressOptions } from '../compression/decompress';
import { countBytes } from '../stream/count-bytes';
import { excerpt } from '../text/excerpt';
import { readLines } from '../text/read-lines';
import type { Parsed } from './parsed';
import type { PreferenceRow, ReadResult } from './preference-row';

export interface ReadRowsOptions extends DecompressOptions {
  /** A longer line is refused. Default 16 MiB. */
  maxLineBytes?: number;
}

/**
 * Reads a file of one row a line, plain or gzip, with the parser of its format: one result for each line that isn't
 * blank, in order, in constant memory.
 *
 * @throws FormatError when the file as a whole can't be read (see `decompress`).
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  parse: (text: string) => Parsed<PreferenceRow>,
  options: ReadRowsOptions = {},
): AsyncGenerator<ReadResult> {
  const counted = countBytes(bytes);
  const lines = readLines(decompress(counted.chunks, options), {
    bytesRead: counted.bytesRead,
    maxLineBytes: options.maxLineBytes,
  });
  for await (const { line, bytesRead, ...content } of lines) {
    if ('refused' in content) {
      yield { kind: 'refused', line, bytesRead, reason: content.refused, excerpt: content.excerpt };
      continue;
    }
    const parsed = parse(content.text);
    if (parsed.ok) yield { kind: 'row', line, bytesRead, row: parsed.value };
    else yield { kind: 'refused', line, bytesRead, reason: parsed.reason, excerpt: excerpt(content.text) };
  }
}
