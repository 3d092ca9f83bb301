import type { CompletionFeatures } from '../features/completion-features';
import type { FeatureScaling } from '../features/feature-scaling';
import { featureVector } from '../features/feature-vector';
import { dot } from '../optimise/vector';
import type { RewardModel } from './reward-model';

/** A function that scores measured completions, before centring; what depends on the model alone is prepared once. */
export function rawScorer(model: RewardModel): (features: CompletionFeatures) => number {
  const scaling = scalingOf(model);
  const { denseScale } = model.card.config;
  return (features) => {
    const { dense, buckets, values } = featureVector(features, scaling, denseScale);
    let score = dot(dense, model.dense);
    for (let at = 0; at < buckets.length; at += 1) {
      score += (values[at] ?? 0) * (model.hashed[buckets[at] ?? 0] ?? 0);
    }
    return score;
  };
}

function scalingOf({ card, idf }: RewardModel): FeatureScaling {
  return {
    denseMean: Float64Array.from(card.features.dense, ({ mean }) => mean),
    denseScale: Float64Array.from(card.features.dense, ({ scale }) => scale),
    idf,
  };
}
