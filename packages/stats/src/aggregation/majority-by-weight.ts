import type { VoteTable } from '../votes/vote-table';
import { votesByItem } from '../votes/votes-by-item';
import { LEVEL, leadersOf, noConsensus, type Consensus } from './consensus';

/** The label with the greatest sum of weights of each item, and its share of the item's weight. */
export function majorityByWeight(
  table: VoteTable,
  weight: ArrayLike<number>,
): Consensus & { leaders: Map<number, number[]> } {
  const { starts, votes } = votesByItem(table);
  const { label, probability } = noConsensus(table.items);
  const leaders = new Map<number, number[]>();
  const sums = new Map<number, number>();
  for (let item = 0; item < table.items; item += 1) {
    sums.clear();
    let total = 0;
    for (const vote of votes.subarray(starts[item], starts[item + 1])) {
      const own = weight[table.rater[vote] ?? 0] ?? 0;
      const given = table.label[vote] ?? 0;
      sums.set(given, (sums.get(given) ?? 0) + own);
      total += own;
    }
    if (sums.size === 0) continue;
    const given = [...sums.keys()];
    const level = leadersOf([...sums.values()], LEVEL * total).map((at) => given[at] ?? -1);
    const [leader = -1] = level;
    if (level.length === 1) label[item] = leader;
    else leaders.set(item, level);
    // Raters who never agreed weigh nothing; where only they voted, nothing tells their labels apart.
    probability[item] = total === 0 ? 1 / level.length : (sums.get(leader) ?? 0) / total;
  }
  return { label, probability, leaders };
}
