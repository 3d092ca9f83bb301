import { groupPrompts } from './group-prompts';
import { InvalidLineError } from './invalid-line-error';
import { parsePreferenceRow } from './parse-preference-row';
import type { PreferencePair, UngroupedPair } from './preference-pair';
import { readJsonLines } from './read-json-lines';
import { RowError } from './row-error';

/**
 * Reads a `.jsonl[.gz]` file of TRL or HH-RLHF rows (see `parsePreferenceRow`) and assigns the prompt groups.
 *
 * @returns the pairs in the order of the file, and how many rows had identical sides and were left out
 * @throws InvalidLineError, with the line number, at the first line that is no such row
 */
export async function readPreferencePairs(
  path: string,
): Promise<{ pairs: PreferencePair[]; skippedIdentical: number }> {
  const rows: UngroupedPair[] = [];
  let skippedIdentical = 0;
  for await (const pair of streamPairs(path)) {
    if (pair) rows.push(pair);
    else skippedIdentical += 1;
  }
  const groups = groupPrompts(rows.map(({ prompt }) => prompt));
  return { pairs: rows.map((row, at) => ({ ...row, group: groups[at] ?? '' })), skippedIdentical };
}

/** The rows as pairs, `undefined` for one whose sides are identical. */
async function* streamPairs(path: string): AsyncGenerator<UngroupedPair | undefined> {
  for await (const { line, value } of readJsonLines(path)) {
    try {
      yield parsePreferenceRow(value);
    } catch (error) {
      if (error instanceof RowError) throw new InvalidLineError(path, line, error.message);
      throw error;
    }
  }
}
