import { answerLengths } from '../data/answer-lengths';
import type { PreferencePair } from '../data/preference-pair';
import { featurisePairs, type FeaturisedPair } from '../features/featurise-pairs';
import type { RewardModel } from '../scoring/reward-model';
import { rawScorer } from '../scoring/score-features';
import { NotEnoughDataError } from '../training/not-enough-data-error';
import { evaluationReport, type EvaluatedPair, type EvaluationReport } from './evaluation-report';
import { fitLengthOnly } from './length-only-baseline';

/**
 * Evaluates a model on pairs it has not seen. That they are of other prompt groups is the caller's business.
 *
 * @param trainPairs what the model was trained on, so that the length-only baseline learns from the same
 * @param seed of the bootstrap
 * @throws NotEnoughDataError when there are no pairs
 */
export async function evaluateRewardModel(
  model: RewardModel,
  pairs: readonly PreferencePair[],
  { trainPairs, seed, signal }: { trainPairs: readonly PreferencePair[]; seed: number; signal?: AbortSignal },
): Promise<EvaluationReport> {
  if (pairs.length === 0) throw new NotEnoughDataError('There are no pairs to evaluate on.');
  const featurised = await featurisePairs(pairs, model.card.config.hashBits, signal);
  const lengthOnly = fitLengthOnly(trainPairs.map(answerLengths));
  return evaluationReport(evaluatePairs(model, lengthOnly, featurised), { seed });
}

/** Both differences of scores for each measured pair: the model's and the length-only baseline's. */
export function evaluatePairs(
  model: RewardModel,
  lengthOnly: ReturnType<typeof fitLengthOnly>,
  pairs: readonly FeaturisedPair[],
): EvaluatedPair[] {
  const score = rawScorer(model);
  return pairs.map((pair) => ({
    group: pair.group,
    chosenLength: pair.chosenLength,
    rejectedLength: pair.rejectedLength,
    difference: score(pair.chosen) - score(pair.rejected),
    lengthOnlyDifference: lengthOnly(pair),
  }));
}
