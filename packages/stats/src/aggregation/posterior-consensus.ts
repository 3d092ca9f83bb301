import { leadersOf, noConsensus, type Consensus } from './consensus';
import type { TruthSupport } from './truth-support';

/** The most probable label of each item; none where the leading ones are level. */
export function posteriorConsensus({ start, label }: TruthSupport, posterior: Float64Array): Consensus {
  const consensus = noConsensus(start.length - 1);
  for (const item of consensus.label.keys()) {
    const begin = start[item] ?? 0;
    const leaders = leadersOf(posterior.subarray(begin, start[item + 1]));
    const [leader] = leaders;
    if (leader === undefined) continue;
    if (leaders.length === 1) consensus.label[item] = label[begin + leader] ?? -1;
    consensus.probability[item] = posterior[begin + leader] ?? NaN;
  }
  return consensus;
}
