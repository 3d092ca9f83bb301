import type { TrainConfig } from '../config/train-config';
import { PROMPT_GROUP_RULE } from '@touchstone/domain/prompt/prompt-group-rule';
import { DENSE_FEATURES } from '../features/dense-features';
import { columnLayout, differenceRows, type ColumnLayout } from '../features/difference-rows';
import { fitFeatureScaling, type FeatureScaling } from '../features/feature-scaling';
import type { FeaturisedPair } from '../features/featurise-pairs';
import { HASHED_TERMS } from '../features/hashed-terms';
import type { RewardModel } from '../scoring/reward-model';
import { rawScorer } from '../scoring/score-features';
import { chooseL2, type L2Trial } from './choose-l2';
import { fitWeights, type Fit, type FitHooks } from './fit-weights';
import type { Comparisons } from './pairwise-objective';

interface FitModelOptions extends FitHooks {
  seed: number;
  /** Measured at every iteration, never learnt from. */
  heldOut?: readonly FeaturisedPair[];
  lineage?: Record<string, unknown>;
}

/** Fits a reward model to measured pairs: scaling, L2 strength, weights and centring, all from these pairs alone. */
export async function fitRewardModel(
  pairs: readonly FeaturisedPair[],
  config: TrainConfig,
  { seed, heldOut, lineage, onIteration, signal }: FitModelOptions,
): Promise<RewardModel> {
  const completions = pairs.flatMap(({ chosen, rejected }) => [chosen, rejected]);
  const scaling = fitFeatureScaling(completions, config.hashBits);
  const layout = columnLayout(scaling);
  const comparisonsOf = (some: readonly FeaturisedPair[]): Comparisons => ({
    rows: differenceRows(some, scaling, layout, config.denseScale),
    margins: Float64Array.from(some, ({ margin }) => margin),
    weights: Float64Array.from(some, ({ weight }) => weight),
  });
  const train = comparisonsOf(pairs);
  const groups = pairs.map(({ group }) => group);
  const { l2, trials } = await chooseL2(train, groups, config, { seed, signal });
  const fit = await fitWeights(train, l2, new Float64Array(layout.columnCount), config, {
    heldOut: heldOut && comparisonsOf(heldOut),
    onIteration,
    signal,
  });
  const model: RewardModel = {
    card: {
      format: 'touchstone-reward-model',
      formatVersion: 1,
      features: { hashedTerms: HASHED_TERMS, dense: denseFeatureCards(scaling) },
      config,
      seed,
      trainedOn: { pairs: pairs.length, groups: new Set(groups).size, promptGroupRule: PROMPT_GROUP_RULE },
      fit: fitCard(fit, l2, trials),
      scoreMean: 0,
      ...(lineage && { lineage }),
    },
    ...splitWeights(fit.weights, layout),
    idf: scaling.idf,
  };
  const rawScore = rawScorer(model);
  const scoreMean = completions.reduce((sum, features) => sum + rawScore(features), 0) / completions.length;
  return { ...model, card: { ...model.card, scoreMean } };
}

function denseFeatureCards({
  denseMean,
  denseScale,
}: FeatureScaling): RewardModel['card']['features']['dense'] {
  return DENSE_FEATURES.map((name, at) => ({ name, mean: denseMean[at] ?? 0, scale: denseScale[at] ?? 1 }));
}

function fitCard(fit: Fit, l2: number, l2Trials: L2Trial[]): RewardModel['card']['fit'] {
  const { iterations, loss, gradientNorm, converged } = fit;
  return { l2, l2Trials, iterations, loss, gradientNorm, converged };
}

/** From the columns that were fitted back to one weight per dense feature and per bucket. */
function splitWeights(weights: Float64Array, { denseCount, columnOf }: ColumnLayout) {
  return {
    dense: weights.slice(0, denseCount),
    hashed: Float32Array.from(columnOf, (column) => (column === 0 ? 0 : (weights[column] ?? 0))),
  };
}
