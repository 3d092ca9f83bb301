import type { ModelCard } from '../artefact/model-card';

/** A trained reward model: scores a completion of a prompt by a real number, comparable within this model only. */
export interface RewardModel {
  card: Omit<ModelCard, 'weightsSha256'>;
  /** One weight per dense feature, on its standardised value. */
  dense: Float64Array;
  /** One weight per bucket; 0 where training saw nothing. */
  hashed: Float32Array;
  /** Inverse document frequency of each bucket in the training completions. */
  idf: Float32Array;
}
