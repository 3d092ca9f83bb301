import { trainConfigSchema, type TrainConfigInput } from '../config/train-config';
import type { PreferencePair } from '../data/preference-pair';
import { featurisePairs } from '../features/featurise-pairs';
import type { RewardModel } from '../scoring/reward-model';
import { fitRewardModel } from './fit-reward-model';
import type { FitHooks } from './fit-weights';
import { requireEnoughData } from './not-enough-data-error';

export interface TrainOptions extends FitHooks {
  /** Decides the inner split by which the L2 strength is chosen. */
  seed: number;
  /** Pairs to report on at every iteration. They are never learnt from. */
  heldOut?: readonly PreferencePair[];
  /** Stored in the model's card as it is. */
  lineage?: Record<string, unknown>;
}

/**
 * Trains a reward model: a linear score of dense and hashed word features, fitted to human choices under the
 * Bradley–Terry model by L2-penalised maximum likelihood.
 *
 * Deterministic: the same pairs in the same order, configuration and seed give the same bytes of weights.
 *
 * @throws NotEnoughDataError for fewer than 10 pairs or 2 prompt groups
 * @throws the reason of `signal` once it is aborted
 */
export async function trainRewardModel(
  pairs: readonly PreferencePair[],
  config: TrainConfigInput,
  { seed, heldOut, lineage, onIteration, signal }: TrainOptions,
): Promise<RewardModel> {
  requireEnoughData(pairs.map(({ group }) => group));
  const settings = trainConfigSchema.parse(config);
  const featurised = await featurisePairs(pairs, settings.hashBits, signal);
  return fitRewardModel(featurised, settings, {
    seed,
    lineage,
    onIteration,
    signal,
    heldOut: heldOut && (await featurisePairs(heldOut, settings.hashBits, signal)),
  });
}
