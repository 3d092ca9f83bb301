import type { DecidedPair, SnapshotRow } from './snapshot-row';

/** Every two completions of a row that its label decides, whichever version wrote it. */
export function decidedPairs({ label }: Pick<SnapshotRow, 'label'>): DecidedPair[] {
  const { chosen, margin, votes, pairs } = label;
  if (pairs) return pairs;
  return chosen === null ? [] : [{ chosen, rejected: 1 - chosen, margin, votes }];
}
