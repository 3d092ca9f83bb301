import type { TrainConfig } from '../config/train-config';
import { assignFolds } from '../data/assign-folds';
import { selectRows } from '../sparse/sparse-rows';
import { assess, fitWeights } from './fit-weights';
import type { Comparisons } from './pairwise-objective';

/** One L2 strength that was tried, and the mean loss per pair it left on the part held out inside the training set. */
export interface L2Trial {
  l2: number;
  heldOutLoss: number;
}

/**
 * Chooses the L2 strength: fits every candidate on all but one part of the training groups, strongest first and each
 * from the last one's weights (a warm-started path; Friedman, Hastie & Tibshirani 2010), and keeps the one with the
 * smallest loss on the part left out. Sees training data only.
 *
 * @returns the chosen strength and everything that was tried; with one candidate nothing is fitted
 */
export async function chooseL2(
  comparisons: Comparisons,
  groups: readonly string[],
  config: TrainConfig,
  { seed, signal }: { seed: number; signal?: AbortSignal },
): Promise<{ l2: number; trials: L2Trial[] }> {
  const candidates = [...new Set(config.l2Candidates)].sort((a, b) => b - a);
  const [strongest = 1] = candidates;
  if (candidates.length === 1) return { l2: strongest, trials: [] };
  const folds = assignFolds(groups, config.innerFolds, seed);
  const inner = subset(comparisons, (at) => folds[at] !== 0);
  const heldOut = subset(comparisons, (at) => folds[at] === 0);
  const trials: L2Trial[] = [];
  let weights = new Float64Array(comparisons.rows.columnCount);
  for (const l2 of candidates) {
    const fit = await fitWeights(inner, l2, weights, config, { signal });
    trials.push({ l2, heldOutLoss: assess(heldOut, fit.weights).loss });
    weights = Float64Array.from(fit.weights);
  }
  const best = trials.reduce((best, trial) => (trial.heldOutLoss < best.heldOutLoss ? trial : best));
  return { l2: best.l2, trials };
}

function subset({ rows, margins, weights }: Comparisons, keep: (at: number) => boolean): Comparisons {
  const kept = [...margins.keys()].filter(keep);
  return {
    rows: selectRows(rows, kept),
    margins: margins.filter((_, at) => keep(at)),
    weights: weights.filter((_, at) => keep(at)),
  };
}
