import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import type { PreferencePair } from '@touchstone/reward/data/preference-pair';

/** The decided comparisons of a snapshot as training and test pairs. Margins stay out: the loss here is the plain one. */
export async function readSnapshotPairs(
  rows: AsyncIterable<SnapshotRow>,
): Promise<{ train: PreferencePair[]; test: PreferencePair[] }> {
  const pairs = { train: [] as PreferencePair[], test: [] as PreferencePair[] };
  for await (const { label, completions, prompt, prompt_group: group, split } of rows) {
    if (label.chosen === null) continue;
    const chosen = completions[label.chosen];
    const rejected = completions[1 - label.chosen];
    if (chosen && rejected)
      pairs[split].push({ prompt, chosen: chosen.messages, rejected: rejected.messages, group });
  }
  return pairs;
}
