/** One label for each item, with how sure it is. */
export interface Consensus {
  /** The label's number; -1 where the leading labels are level, or there is no vote. */
  label: Int32Array;
  /** Of that label, in [0, 1]; where the leading labels are level, of each of them; NaN where there is no vote. */
  probability: Float64Array;
}

/** Probabilities closer than this are level: rounding must not choose a label. */
export const LEVEL = 1e-9;
