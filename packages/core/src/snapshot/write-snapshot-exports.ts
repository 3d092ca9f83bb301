import type { SnapshotFormat } from '@touchstone/domain/snapshot/snapshot-options';
import { writeJsonLines } from '@touchstone/formats/jsonl/write-json-lines';
import { writeTrlPreference } from '@touchstone/formats/trl/write-trl-preference';
import { judgmentLines } from './judgment-lines';
import { parseSnapshotRows } from './parse-snapshot-rows';
import { rankingLines } from './ranking-lines';
import { trlRows } from './trl-rows';

export interface SnapshotExport {
  format: SnapshotFormat;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** Every export of a snapshot, written from its canonical file: nothing else can get into them. */
export function* writeSnapshotExports(
  readCanonical: () => Promise<AsyncIterable<Uint8Array>>,
  { hasRankings }: { hasRankings: boolean },
): Generator<SnapshotExport> {
  const rows = async function* () {
    yield* parseSnapshotRows(await readCanonical());
  };
  yield { format: 'trl-train', name: 'trl-train.jsonl', bytes: writeTrlPreference(trlRows(rows(), 'train')) };
  yield { format: 'trl-test', name: 'trl-test.jsonl', bytes: writeTrlPreference(trlRows(rows(), 'test')) };
  yield { format: 'judgments', name: 'judgments.jsonl', bytes: writeJsonLines(judgmentLines(rows())) };
  if (hasRankings)
    yield { format: 'rankings', name: 'rankings.jsonl', bytes: writeJsonLines(rankingLines(rows())) };
}
