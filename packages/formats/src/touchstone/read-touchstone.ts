import type { ReadResult } from '../row/preference-row';
import { readRows, type ReadRowsOptions } from '../row/read-rows';
import { parseTouchstone } from './parse-touchstone';

/**
 * Reads Touchstone's own JSON lines, `.jsonl` or `.jsonl.gz`, as a stream. What becomes of odd rows: see `parseTouchstone`.
 *
 * @throws FormatError when the file as a whole can't be read (see `decompress`).
 */
export function readTouchstone(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadRowsOptions = {},
): AsyncGenerator<ReadResult> {
  return readRows(bytes, parseTouchstone, options);
}
