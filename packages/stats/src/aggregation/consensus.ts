/** One label for each item, with how sure it is. */
export interface Consensus {
  /** The label's number; -1 where the leading labels are level, or there is no vote. */
  label: Int32Array;
  /** Of that label, in [0, 1]; where the leading labels are level, of each of them; NaN where there is no vote. */
  probability: Float64Array;
}

/** Probabilities closer than this are level: rounding must not choose a label. */
export const LEVEL = 1e-9;

/** Where the greatest value stands and those level with it, the greatest first; nowhere of no values. */
export function leadersOf(values: ArrayLike<number>, slack = LEVEL): number[] {
  const all = Array.from(values);
  const best = all.reduce((most, value) => Math.max(most, value), -Infinity);
  const leaders = all.flatMap((value, at) => (best - value <= slack ? [at] : []));
  return leaders.sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0));
}

/** The consensus of so many items before any is decided: no label of any. */
export function noConsensus(items: number): Consensus {
  return { label: new Int32Array(items).fill(-1), probability: new Float64Array(items).fill(NaN) };
}
