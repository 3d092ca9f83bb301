import { expect, it } from 'vitest';
import { NORMAL_95 } from './interval';
import { normalQuantile } from './normal-quantile';

it('gives what scipy.stats.norm.ppf gives, in the middle and far out', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(NORMAL_95, 7);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.3)).toBeCloseTo(-0.5244005127080409, 7);
  expect(normalQuantile(1e-6)).toBeCloseTo(-4.753424308822899, 7);
  expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301131, 6);
});
