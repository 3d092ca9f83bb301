import { ADJUDICATED_RULE, PAIR_RULE, PAIRS_RULE } from '@touchstone/domain/snapshot/snapshot-options';
import type { SnapshotJudgment, SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { comparisonConsensus } from '@touchstone/stats/consensus/comparison-consensus';

/** What a comparison's votes come to, by the rule of its number of completions; or the final word on it, alone. */
export function labelOf(
  judgments: readonly SnapshotJudgment[],
  arity: number,
  finalWord?: SnapshotJudgment,
): SnapshotRow['label'] {
  const { chosen, margin, votes, pairs, meanRanks } = comparisonConsensus(
    finalWord ? [finalWord] : judgments,
    arity,
  );
  const rule = finalWord ? ADJUDICATED_RULE : arity === 2 ? PAIR_RULE : PAIRS_RULE;
  return { rule, chosen, margin, votes, pairs, mean_ranks: meanRanks };
}
