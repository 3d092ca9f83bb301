import { setImmediate } from 'node:timers/promises';
import type { TrainConfig } from '../config/train-config';
import { pairAccuracy } from '../evaluation/pair-accuracy';
import { minimise, type Iterate, type Minimum } from '../optimise/minimise';
import { norm } from '../optimise/vector';
import { multiply } from '../sparse/sparse-rows';
import { pairwiseObjective, totalLoss, type Comparisons } from './pairwise-objective';

/** How a fit stands after one iteration. Losses are means per pair, in nats, without the penalty. */
export interface TrainingProgress {
  iteration: number;
  loss: number;
  trainAccuracy: number;
  /** Relative to the gradient at all weights zero. */
  gradientNorm: number;
  heldOutLoss?: number;
  heldOutAccuracy?: number;
}

/** How the caller follows and stops a fit. */
export interface FitHooks {
  onIteration?: (progress: TrainingProgress) => void;
  /** Checked at every iteration; aborting rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface Fit {
  weights: Float64Array;
  iterations: number;
  /** Mean training loss per unit of weight, without the penalty. */
  loss: number;
  /** Relative to the gradient at all weights zero. */
  gradientNorm: number;
  converged: boolean;
}

/** Fits one weight vector at one L2 strength. Gives way to the event loop after every iteration. */
export async function fitWeights(
  train: Comparisons,
  l2: number,
  start: Float64Array,
  config: TrainConfig,
  { onIteration, signal, heldOut }: FitHooks & { heldOut?: Comparisons } = {},
): Promise<Fit> {
  const objective = pairwiseObjective(train, l2);
  const unit = norm(objective(new Float64Array(start.length)).gradient) || 1;
  const steps = minimise(objective, start, {
    gradientTolerance: config.gradientTolerance * unit,
    maxIterations: config.maxIterations,
    memory: config.memory,
  });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return summarise(train, step.value, unit);
    onIteration?.(progress(train, heldOut, step.value, unit));
    await setImmediate();
    signal?.throwIfAborted();
  }
}

/** Mean loss per unit of weight, and accuracy, of a weight vector on comparisons. */
export function assess(comparisons: Comparisons, weights: Float64Array): { loss: number; accuracy: number } {
  const differences = multiply(comparisons.rows, weights);
  const totalWeight = comparisons.weights.reduce((sum, weight) => sum + weight, 0);
  return { loss: totalLoss(comparisons, differences) / totalWeight, accuracy: pairAccuracy(differences) };
}

function progress(
  train: Comparisons,
  heldOut: Comparisons | undefined,
  step: Iterate,
  unit: number,
): TrainingProgress {
  const { loss, accuracy } = assess(train, step.point);
  const onHeldOut = heldOut && assess(heldOut, step.point);
  return {
    iteration: step.iteration,
    loss,
    trainAccuracy: accuracy,
    gradientNorm: step.gradientNorm / unit,
    ...(onHeldOut && { heldOutLoss: onHeldOut.loss, heldOutAccuracy: onHeldOut.accuracy }),
  };
}

function summarise(
  train: Comparisons,
  { point, iteration, gradientNorm, converged }: Minimum,
  unit: number,
): Fit {
  return {
    weights: point,
    iterations: iteration,
    loss: assess(train, point).loss,
    gradientNorm: gradientNorm / unit,
    converged,
  };
}
