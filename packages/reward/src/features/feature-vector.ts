import type { CompletionFeatures } from './completion-features';
import type { FeatureScaling } from './feature-scaling';

/** A completion as the linear model multiplies it: a short dense block and a sparse block of length at most one. */
export interface FeatureVector {
  dense: Float64Array;
  buckets: Uint32Array;
  values: Float64Array;
}

/**
 * Applies a scaling: dense features standardised and multiplied by `denseWeight`, hashed counts times idf and divided
 * by their Euclidean norm, so that a long answer has no longer a vector than a short one.
 */
export function featureVector(
  { dense, hashed }: CompletionFeatures,
  { denseMean, denseScale, idf }: FeatureScaling,
  denseWeight: number,
): FeatureVector {
  const values = new Float64Array(hashed.buckets.length);
  let squares = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = (hashed.counts[at] ?? 0) * (idf[hashed.buckets[at] ?? 0] ?? 0);
    values[at] = value;
    squares += value * value;
  }
  const norm = squares > 0 ? Math.sqrt(squares) : 1;
  return {
    dense: dense.map((value, at) => (denseWeight * (value - (denseMean[at] ?? 0))) / (denseScale[at] ?? 1)),
    buckets: hashed.buckets,
    values: values.map((value) => value / norm),
  };
}
