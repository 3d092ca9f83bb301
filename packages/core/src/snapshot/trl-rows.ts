import { decidedPairs } from '@touchstone/domain/snapshot/decided-pairs';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import type { TrlPreferenceRow } from '@touchstone/formats/trl/write-trl-preference';

/** One row for each decided pair of a split: one of a pairwise comparison, up to k (k - 1) / 2 of one of k completions. */
export async function* trlRows(
  rows: AsyncIterable<SnapshotRow>,
  split: SnapshotRow['split'],
): AsyncGenerator<TrlPreferenceRow> {
  for await (const row of rows) {
    if (row.split !== split) continue;
    for (const pair of decidedPairs(row)) {
      const chosen = row.completions[pair.chosen];
      const rejected = row.completions[pair.rejected];
      if (!chosen || !rejected) continue;
      yield {
        prompt: row.prompt,
        chosen: chosen.messages,
        rejected: rejected.messages,
        ...(pair.margin === null ? {} : { margin: pair.margin }),
      };
    }
  }
}
