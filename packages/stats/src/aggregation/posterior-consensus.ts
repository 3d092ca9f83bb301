import { LEVEL, type Consensus } from './consensus';
import type { TruthSupport } from './truth-support';

/** The most probable label of each item; none where the leading ones are level. */
export function posteriorConsensus({ start, label }: TruthSupport, posterior: Float64Array): Consensus {
  const items = start.length - 1;
  const consensus: Consensus = {
    label: new Int32Array(items).fill(-1),
    probability: new Float64Array(items).fill(NaN),
  };
  for (let item = 0; item < items; item += 1) {
    let [best, level] = [-1, false];
    for (let entry = start[item] ?? 0; entry < (start[item + 1] ?? 0); entry += 1) {
      const lead = best === -1 ? Infinity : (posterior[entry] ?? 0) - (posterior[best] ?? 0);
      level = lead > LEVEL ? false : level || Math.abs(lead) <= LEVEL;
      if (lead > 0) best = entry;
    }
    if (best === -1) continue;
    if (!level) consensus.label[item] = label[best] ?? -1;
    consensus.probability[item] = posterior[best] ?? NaN;
  }
  return consensus;
}
