import { expect, test } from 'vitest';
import { mulberry32 } from '../random/mulberry32';
import { groupEstimator } from './group-estimator';

const OPTIONS = { seed: 1, resamples: 1000 };
const width = ([low, high]: [number, number]) => high - low;

test('for independent pairs the interval is the textbook one', () => {
  const random = mulberry32(2);
  const values = Array.from({ length: 1000 }, () => (random() < 0.7 ? 1 : 0));
  const { mean, ci95 } = groupEstimator(
    values.map((_, at) => `${at}`),
    OPTIONS,
  )(values);
  const expected = 1.96 * Math.sqrt((mean * (1 - mean)) / 1000);
  expect(width(ci95) / 2 / expected).toBeGreaterThan(0.9);
  expect(width(ci95) / 2 / expected).toBeLessThan(1.1);
});

test('pairs that repeat within a group do not count as new evidence', () => {
  const random = mulberry32(2);
  const once = Array.from({ length: 200 }, () => random());
  const fourTimes = once.flatMap((value) => [value, value, value, value]);
  const groups = fourTimes.map((_, at) => `${Math.floor(at / 4)}`);
  const clustered = groupEstimator(groups, OPTIONS)(fourTimes);
  const single = groupEstimator(
    once.map((_, at) => `${at}`),
    OPTIONS,
  )(once);
  expect(width(clustered.ci95)).toBeCloseTo(width(single.ci95), 10);
});

test('replays its resamples: a constant difference has an interval without width', () => {
  const random = mulberry32(3);
  const values = Array.from({ length: 100 }, () => random());
  const estimate = groupEstimator(
    values.map((_, at) => `${at}`),
    OPTIONS,
  );
  const [a, b] = [estimate(values).ci95, estimate(values.map((value) => value + 1)).ci95];
  expect(b[0] - a[0]).toBeCloseTo(1, 12);
  expect(b[1] - a[1]).toBeCloseTo(1, 12);
});
