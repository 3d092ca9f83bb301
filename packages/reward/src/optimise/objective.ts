/** A differentiable function: its value and gradient at a point. Each call returns a fresh gradient. */
export type Objective = (point: Float64Array) => { value: number; gradient: Float64Array };

/** A point together with the objective's value and gradient there. */
export interface Evaluation {
  point: Float64Array;
  value: number;
  gradient: Float64Array;
}

export function evaluateAt(objective: Objective, point: Float64Array): Evaluation {
  return { point, ...objective(point) };
}
