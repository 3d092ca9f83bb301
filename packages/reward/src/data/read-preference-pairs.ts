import { groupPrompts } from './group-prompts';
import { InvalidLineError } from './invalid-line-error';
import { parsePreferenceRow } from './parse-preference-row';
import type { PreferencePair, UngroupedPair } from './preference-pair';
import { readJsonLines } from './read-json-lines';
import { RowError } from './row-error';

/**
 * Streams the pairs of a `.jsonl[.gz]` file of TRL or HH-RLHF rows, `undefined` for a row whose sides are identical.
 *
 * @throws InvalidLineError, with the line number, at the first line that is no such row
 */
export async function* streamPreferencePairs(path: string): AsyncGenerator<UngroupedPair | undefined> {
  for await (const { line, value } of readJsonLines(path)) {
    try {
      yield parsePreferenceRow(value);
    } catch (error) {
      if (error instanceof RowError) throw new InvalidLineError(path, line, error.message);
      throw error;
    }
  }
}

/** Reads a whole file of pairs and assigns their prompt groups. `skippedIdentical` counts rows whose sides are equal. */
export async function readPreferencePairs(
  path: string,
): Promise<{ pairs: PreferencePair[]; skippedIdentical: number }> {
  const rows: UngroupedPair[] = [];
  let skippedIdentical = 0;
  for await (const pair of streamPreferencePairs(path)) {
    if (pair) rows.push(pair);
    else skippedIdentical += 1;
  }
  const groups = groupPrompts(rows.map(({ prompt }) => prompt));
  return { pairs: rows.map((row, at) => ({ ...row, group: groups[at] ?? '' })), skippedIdentical };
}
