import type { PreferenceRow, ReadResult } from '../row/preference-row';
import { readRows, type ReadRowsOptions } from '../row/read-rows';
import type { Parsed } from '../row/parsed';
import { parseHhRlhf } from './parse-hh-rlhf';

/**
 * Reads an HH-RLHF file, `.jsonl` or `.jsonl.gz`, as a stream. What becomes of odd rows: see `parseHhRlhf`.
 *
 * @throws FormatError when the file as a whole can't be read (see `decompress`).
 */
export function readHhRlhf(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadRowsOptions = {},
): AsyncGenerator<ReadResult> {
  return readRows(bytes, parseRow, options);
}

function parseRow(text: string): Parsed<PreferenceRow> {
  const pair = parseHhRlhf(text);
  if (!pair.ok) return pair;
  const { prompt, completions, preferred } = pair.value;
  return {
    ok: true,
    value: {
      prompt,
      completions: completions.map((messages) => ({ messages })),
      labels: [{ outcome: 'prefer', preferred }],
    },
  };
}
