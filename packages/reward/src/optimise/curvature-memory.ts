import { addScaled, dot } from './vector';

interface Step {
  moved: Float64Array;
  gradientChange: Float64Array;
  /** `1 / (moved · gradientChange)` */
  rho: number;
}

/**
 * The last few steps of a minimisation, which stand for the inverse Hessian without ever writing it down: the
 * two-loop recursion of L-BFGS (Nocedal 1980; Nocedal & Wright 2006, algorithm 7.4).
 */
export class CurvatureMemory {
  readonly #steps: Step[] = [];

  /** @param capacity how many steps to keep */
  constructor(private readonly capacity: number) {}

  /** Remembers a step and the change of gradient it made. A step without positive curvature is not worth keeping. */
  remember(moved: Float64Array, gradientChange: Float64Array): void {
    const curvature = dot(moved, gradientChange);
    if (!(curvature > 0)) return;
    this.#steps.push({ moved, gradientChange, rho: 1 / curvature });
    if (this.#steps.length > this.capacity) this.#steps.shift();
  }

  /** The quasi-Newton direction `−H · gradient`; steepest descent, of length one, while nothing is remembered. */
  direction(gradient: Float64Array): Float64Array {
    const direction = gradient.map((value) => -value);
    const last = this.#steps.at(-1);
    if (!last) {
      const length = Math.sqrt(dot(gradient, gradient)) || 1;
      return direction.map((value) => value / length);
    }
    const alphas = this.#steps.toReversed().map(({ moved, gradientChange, rho }) => {
      const alpha = rho * dot(moved, direction);
      addScaled(direction, -alpha, gradientChange);
      return alpha;
    });
    const scale = 1 / (last.rho * dot(last.gradientChange, last.gradientChange));
    const scaled = direction.map((value) => value * scale);
    for (const { moved, gradientChange, rho } of this.#steps) {
      const beta = rho * dot(gradientChange, scaled);
      addScaled(scaled, (alphas.pop() ?? 0) - beta, moved);
    }
    return scaled;
  }
}
