import { PAIR_RULE, PAIRS_RULE } from '@touchstone/domain/snapshot/snapshot-options';
import type { SnapshotJudgment, SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { comparisonConsensus } from '@touchstone/stats/consensus/comparison-consensus';

/** What a comparison's counted judgments come to, by the rule of its number of completions. */
export function labelOf(judgments: readonly SnapshotJudgment[], arity: number): SnapshotRow['label'] {
  const { chosen, margin, votes, pairs, meanRanks } = comparisonConsensus(judgments, arity);
  const rule = arity === 2 ? PAIR_RULE : PAIRS_RULE;
  return { rule, chosen, margin, votes, pairs, mean_ranks: meanRanks };
}
