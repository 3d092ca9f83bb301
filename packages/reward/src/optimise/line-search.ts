import { evaluateAt, type Evaluation, type Objective } from './objective';
import { dot, plusScaled } from './vector';

/** Sufficient decrease and curvature, the usual constants for quasi-Newton steps (Nocedal & Wright 2006, ch. 3). */
const DECREASE = 1e-4;
const CURVATURE = 0.9;
const MAX_TRIALS = 40;
/** How much a value may rise and still count as equal: near the minimum, decreases drown in rounding. */
const ROUNDING = 1e-14;

/**
 * Finds a step along a descent direction that satisfies the weak Wolfe conditions, by doubling until a bracket is
 * found and bisecting it (Lewis & Overton 2013, Math. Program. 141, algorithm 2.6).
 *
 * Both conditions together keep the curvature `s·y` positive, which L-BFGS needs.
 *
 * @returns the evaluation at the new point, or `undefined` when no step is found (the direction does not descend, or
 *   double precision is exhausted)
 */
export function lineSearch(
  objective: Objective,
  from: Evaluation,
  direction: Float64Array,
): Evaluation | undefined {
  const slope = dot(from.gradient, direction);
  if (!(slope < 0)) return undefined;
  let low = 0;
  let high = Infinity;
  let step = 1;
  for (let trial = 0; trial < MAX_TRIALS; trial += 1) {
    const there = evaluateAt(objective, plusScaled(from.point, step, direction));
    const allowed = from.value + DECREASE * step * slope + ROUNDING * Math.abs(from.value);
    if (!(there.value <= allowed)) high = step;
    else if (dot(there.gradient, direction) < CURVATURE * slope) low = step;
    else return there;
    step = high === Infinity ? 2 * low : (low + high) / 2;
  }
  return undefined;
}
