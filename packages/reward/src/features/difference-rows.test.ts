import { expect, test } from 'vitest';
import { multiply } from '../sparse/sparse-rows';
import { syntheticPairs } from '../testing/synthetic-pairs';
import { columnLayout, differenceRows } from './difference-rows';
import { fitFeatureScaling } from './feature-scaling';
import { featureVector } from './feature-vector';
import { featurisePairs } from './featurise-pairs';

const HASH_BITS = 12;

test('a row times weights is the difference of the two scores under the same weights', async () => {
  const pairs = await featurisePairs(syntheticPairs(20, 1), HASH_BITS);
  const scaling = fitFeatureScaling(
    pairs.flatMap(({ chosen, rejected }) => [chosen, rejected]),
    HASH_BITS,
  );
  const layout = columnLayout(scaling);
  const weights = Float64Array.from({ length: layout.columnCount }, (_, at) => Math.sin(at));
  const score = (features: (typeof pairs)[number]['chosen']) => {
    const { dense, buckets, values } = featureVector(features, scaling, 0.5);
    const denseScore = dense.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    return values.reduce(
      (sum, value, at) => sum + value * (weights[layout.columnOf[buckets[at] ?? 0] ?? 0] ?? 0),
      denseScore,
    );
  };
  const differences = multiply(differenceRows(pairs, scaling, layout, 0.5), weights);
  pairs.forEach(({ chosen, rejected }, at) => {
    expect(differences[at]).toBeCloseTo(score(chosen) - score(rejected), 10);
  });
});

test('dense features are standardised over the training completions, hashed blocks have length one', async () => {
  const pairs = await featurisePairs(syntheticPairs(30, 1), HASH_BITS);
  const completions = pairs.flatMap(({ chosen, rejected }) => [chosen, rejected]);
  const scaling = fitFeatureScaling(completions, HASH_BITS);
  const vectors = completions.map((features) => featureVector(features, scaling, 1));
  const lengths = vectors.map(({ dense }) => dense[0] ?? NaN);
  const mean = lengths.reduce((sum, value) => sum + value, 0) / lengths.length;
  expect(mean).toBeCloseTo(0, 10);
  expect(lengths.reduce((sum, value) => sum + (value - mean) ** 2, 0) / lengths.length).toBeCloseTo(1, 10);
  for (const { values } of vectors) expect(Math.hypot(...values)).toBeCloseTo(1, 10);
});
