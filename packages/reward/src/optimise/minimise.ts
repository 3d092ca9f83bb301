import { CurvatureMemory } from './curvature-memory';
import { lineSearch } from './line-search';
import { evaluateAt, type Evaluation, type Objective } from './objective';
import { norm, plusScaled } from './vector';

interface MinimiseOptions {
  /** Stop when the Euclidean norm of the gradient is at most this. */
  gradientTolerance: number;
  maxIterations: number;
  /** Steps that L-BFGS remembers. */
  memory: number;
}

export interface Iterate extends Evaluation {
  iteration: number;
  gradientNorm: number;
}

export interface Minimum extends Iterate {
  /** Whether the gradient fell below the tolerance, and not only the iterations ran out. */
  converged: boolean;
}

/**
 * Minimises a smooth function by L-BFGS (Liu & Nocedal 1989) with a Wolfe line search.
 *
 * A generator: it yields every iterate, so the caller decides what happens in between (report, give way to the event
 * loop, stop early) and the mathematics stays synchronous. On a strictly convex objective, such as a logistic loss with
 * an L2 penalty, it converges to the one minimum from any start.
 */
export function* minimise(
  objective: Objective,
  start: Float64Array,
  { gradientTolerance, maxIterations, memory }: MinimiseOptions,
): Generator<Iterate, Minimum> {
  const curvature = new CurvatureMemory(memory);
  let current: Iterate = atIteration(0, evaluateAt(objective, start));
  while (current.gradientNorm > gradientTolerance && current.iteration < maxIterations) {
    const next = lineSearch(objective, current, curvature.direction(current.gradient));
    if (!next) break;
    curvature.remember(
      plusScaled(next.point, -1, current.point),
      plusScaled(next.gradient, -1, current.gradient),
    );
    current = atIteration(current.iteration + 1, next);
    yield current;
  }
  return { ...current, converged: current.gradientNorm <= gradientTolerance };
}

function atIteration(iteration: number, evaluation: Evaluation): Iterate {
  return { ...evaluation, iteration, gradientNorm: norm(evaluation.gradient) };
}
