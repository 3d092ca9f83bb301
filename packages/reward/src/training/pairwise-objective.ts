import type { Objective } from '../optimise/objective';
import { addScaled, dot } from '../optimise/vector';
import { addTransposed, multiply, type SparseRows } from '../sparse/sparse-rows';
import { pairwiseLoss, pairwiseLossSlope } from './pairwise-loss';

/** Comparisons to fit: a row of feature differences each, the margin it asks for and the weight it has. */
export interface Comparisons {
  rows: SparseRows;
  margins: Float64Array;
  weights: Float64Array;
}

/** Sum over comparisons of weight × loss. `differences` are the scores' differences, `rows · weights`. */
export function totalLoss({ margins, weights }: Comparisons, differences: Float64Array): number {
  return differences.reduce(
    (sum, difference, at) => sum + (weights[at] ?? 1) * pairwiseLoss(difference, margins[at]),
    0,
  );
}

/** The gradient of `totalLoss` by the model's weight vector. */
function totalLossGradient({ rows, margins, weights }: Comparisons, differences: Float64Array): Float64Array {
  const slopes = differences.map(
    (difference, at) => (weights[at] ?? 1) * pairwiseLossSlope(difference, margins[at]),
  );
  const gradient = new Float64Array(rows.columnCount);
  addTransposed(rows, slopes, gradient);
  return gradient;
}

/**
 * What training minimises over the weight vector `w`: `totalLoss + l2 / 2 · |w|²`, which is the negative log posterior
 * under a normal prior of variance `1 / l2` on each weight. Strictly convex, so there is one best `w`.
 */
export function pairwiseObjective(comparisons: Comparisons, l2: number): Objective {
  return (point) => {
    const differences = multiply(comparisons.rows, point);
    const gradient = totalLossGradient(comparisons, differences);
    addScaled(gradient, l2, point);
    return { value: totalLoss(comparisons, differences) + (l2 / 2) * dot(point, point), gradient };
  };
}
