import { expect, test } from 'vitest';
import { pairwiseLoss, pairwiseLossSlope, sigmoid } from './pairwise-loss';

test('is log 2 for a coin flip, and −log of the probability elsewhere', () => {
  expect(pairwiseLoss(0)).toBeCloseTo(Math.LN2, 15);
  expect(pairwiseLoss(Math.log(3))).toBeCloseTo(-Math.log(0.75), 15);
  expect(pairwiseLoss(1.5, 1.5)).toBeCloseTo(Math.LN2, 15);
});

test('stays finite and exact where a naive logarithm would not', () => {
  expect(pairwiseLoss(-1000)).toBe(1000);
  expect(pairwiseLoss(1000)).toBe(0);
  expect(pairwiseLoss(40)).toBeCloseTo(Math.exp(-40), 30);
  expect(sigmoid(-1000)).toBe(0);
  expect(sigmoid(1000)).toBe(1);
});

test.each([-30, -2, -0.1, 0, 0.3, 5, 30])('its slope at %d is the finite difference', (difference) => {
  const step = 1e-5;
  for (const margin of [0, 0.7]) {
    const finite =
      (pairwiseLoss(difference + step, margin) - pairwiseLoss(difference - step, margin)) / (2 * step);
    expect(pairwiseLossSlope(difference, margin)).toBeCloseTo(finite, 9);
  }
});
