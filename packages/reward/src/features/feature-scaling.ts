import type { CompletionFeatures } from './completion-features';

/** What is learnt about the features themselves, from training completions alone, before any label is looked at. */
export interface FeatureScaling {
  /** Mean and standard deviation of each dense feature; a feature that never varies has scale 1. */
  denseMean: Float64Array;
  denseScale: Float64Array;
  /** Inverse document frequency of each bucket; 0 for one that no training completion holds. */
  idf: Float32Array;
}

/** Learns the scaling from the training completions: `idf = 1 + log((1 + n) / (1 + df))`, the smoothed form of Salton's. */
export function fitFeatureScaling(
  completions: readonly CompletionFeatures[],
  hashBits: number,
): FeatureScaling {
  const columns = completions[0]?.dense.length ?? 0;
  const denseMean = new Float64Array(columns).map((_, column) =>
    mean(completions.map(({ dense }) => dense[column] ?? 0)),
  );
  const denseScale = denseMean.map((center, column) => {
    const variance = mean(completions.map(({ dense }) => ((dense[column] ?? 0) - center) ** 2));
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
  return { denseMean, denseScale, idf: inverseDocumentFrequency(completions, hashBits) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function inverseDocumentFrequency(
  completions: readonly CompletionFeatures[],
  hashBits: number,
): Float32Array {
  const holders = new Float32Array(2 ** hashBits);
  for (const { hashed } of completions) {
    for (const bucket of hashed.buckets) holders[bucket] = (holders[bucket] ?? 0) + 1;
  }
  return holders.map((df) => (df === 0 ? 0 : 1 + Math.log((1 + completions.length) / (1 + df))));
}
