import { decidedPairs } from '@touchstone/domain/snapshot/decided-pairs';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import type { PreferencePair } from '@touchstone/reward/data/preference-pair';

/** The decided pairs of a snapshot, for training and test. Margins stay out: the loss here is the plain one. */
export async function readSnapshotPairs(
  rows: AsyncIterable<SnapshotRow>,
): Promise<{ train: PreferencePair[]; test: PreferencePair[] }> {
  const pairs = { train: [] as PreferencePair[], test: [] as PreferencePair[] };
  for await (const row of rows) {
    const { completions, prompt, prompt_group: group, split } = row;
    for (const pair of decidedPairs(row)) {
      const chosen = completions[pair.chosen];
      const rejected = completions[pair.rejected];
      if (chosen && rejected)
        pairs[split].push({ prompt, chosen: chosen.messages, rejected: rejected.messages, group });
    }
  }
  return pairs;
}
