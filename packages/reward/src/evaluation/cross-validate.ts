import { trainConfigSchema, type TrainConfigInput } from '../config/train-config';
import type { PreferencePair } from '../data/preference-pair';
import { featurisePairs } from '../features/featurise-pairs';
import type { ModelCard } from '../artefact/model-card';
import { fitRewardModel } from '../training/fit-reward-model';
import { requireEnoughData } from '../training/not-enough-data-error';
import { assignFolds } from '../data/assign-folds';
import { evaluatePairs } from './evaluate-reward-model';
import { evaluationReport, type EvaluatedPair, type EvaluationReport } from './evaluation-report';
import { fitLengthOnly } from './length-only-baseline';

export interface CrossValidateOptions {
  /** Parts to deal the prompt groups into; each is evaluated by a model trained on the others. */
  folds: number;
  /** Decides the parts, the inner splits and the bootstrap. */
  seed: number;
  /** Called when a fold, counted from 0, has been fitted. */
  onFold?: (fold: number, fit: ModelCard['fit']) => void;
  signal?: AbortSignal;
}

export interface CrossValidation {
  /** Over the out-of-fold scores of all pairs together. */
  report: EvaluationReport;
  /** Score differences `chosen − rejected` of each pair, in order, by the model that has not seen its group. */
  differences: Float64Array;
  /** How the fit of each fold ended. */
  fits: ModelCard['fit'][];
}

/**
 * Cross-validates training by prompt group: no group is ever in training and in test at once. Features are measured once;
 * everything learnt (scaling, L2 strength, weights, the length baseline) is learnt anew in every fold.
 *
 * @throws NotEnoughDataError for fewer than 10 pairs, or fewer prompt groups than folds
 */
export async function crossValidate(
  pairs: readonly PreferencePair[],
  config: TrainConfigInput,
  { folds, seed, onFold, signal }: CrossValidateOptions,
): Promise<CrossValidation> {
  const groups = pairs.map(({ group }) => group);
  requireEnoughData(groups, folds);
  const settings = trainConfigSchema.parse(config);
  const featurised = await featurisePairs(pairs, settings.hashBits, signal);
  const foldOf = assignFolds(groups, folds, seed);
  const evaluatedByFold: EvaluatedPair[][] = [];
  const fits: ModelCard['fit'][] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const train = featurised.filter((_, at) => foldOf[at] !== fold);
    const model = await fitRewardModel(train, settings, { seed, signal });
    onFold?.(fold, model.card.fit);
    fits.push(model.card.fit);
    const test = featurised.filter((_, at) => foldOf[at] === fold);
    evaluatedByFold.push(evaluatePairs(model, fitLengthOnly(train), test));
  }
  // Within a fold pairs kept their order, so taking the next of each pair's fold restores the order of all.
  const queues = evaluatedByFold.map((fold) => fold.values());
  const inOrder = foldOf.flatMap((fold) => queues[fold]?.next().value ?? []);
  return {
    report: evaluationReport(inOrder, { seed }),
    differences: Float64Array.from(inOrder, ({ difference }) => difference),
    fits,
  };
}
