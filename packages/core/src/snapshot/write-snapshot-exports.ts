import type { SnapshotFormat } from '@touchstone/domain/snapshot/snapshot-options';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { writeJsonLines } from '@touchstone/formats/jsonl/write-json-lines';
import { writeTrlPreference, type TrlPreferenceRow } from '@touchstone/formats/trl/write-trl-preference';
import { parseSnapshotRows } from './parse-snapshot-rows';

export interface SnapshotExport {
  format: SnapshotFormat;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** Every export of a snapshot, written from its canonical file: nothing else can get into them. */
export function* writeSnapshotExports(
  readCanonical: () => Promise<AsyncIterable<Uint8Array>>,
): Generator<SnapshotExport> {
  const rows = async function* () {
    yield* parseSnapshotRows(await readCanonical());
  };
  yield { format: 'trl-train', name: 'trl-train.jsonl', bytes: writeTrlPreference(trlRows(rows(), 'train')) };
  yield { format: 'trl-test', name: 'trl-test.jsonl', bytes: writeTrlPreference(trlRows(rows(), 'test')) };
  yield { format: 'judgments', name: 'judgments.jsonl', bytes: writeJsonLines(judgmentRows(rows())) };
}

async function* trlRows(
  rows: AsyncIterable<SnapshotRow>,
  split: SnapshotRow['split'],
): AsyncGenerator<TrlPreferenceRow> {
  for await (const row of rows) {
    if (row.split !== split || row.label.chosen === null) continue;
    const chosen = row.completions[row.label.chosen];
    const rejected = row.completions[1 - row.label.chosen];
    if (!chosen || !rejected) continue;
    yield {
      prompt: row.prompt,
      chosen: chosen.messages,
      rejected: rejected.messages,
      ...(row.label.margin === null ? {} : { margin: row.label.margin }),
    };
  }
}

/** One line a judgment, complete in itself: `completions` stand in the order they were shown, and `preferred` is a place in it. */
async function* judgmentRows(rows: AsyncIterable<SnapshotRow>): AsyncGenerator<object> {
  for await (const row of rows) {
    for (const { preferred, shown, ...judgment } of row.judgments) {
      const order = shown.length > 0 ? shown : row.completions.map((_, ordinal) => ordinal);
      yield {
        ...judgment,
        comparison_id: row.id,
        split: row.split,
        prompt: row.prompt,
        completions: order.map((ordinal) => row.completions[ordinal]),
        order_shown: shown.length > 0,
        preferred: preferred === null ? null : order.indexOf(preferred),
        licence: row.licence,
        origin: row.origin,
      };
    }
  }
}
