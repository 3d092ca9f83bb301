import { describe, expect, it } from 'vitest';
import { exactBinomialTest } from './exact-binomial-test';

describe('the exact binomial test of a fair coin', () => {
  // 2 * sum(comb(n, i)) / 2 ** n, in whole numbers
  it.each([
    [9, 10, 0.021484375],
    [60, 100, 0.05688793364],
    [5, 10, 1],
    [0, 20, 1.9073486328125e-6],
    [530, 1000, 0.06202319509836],
  ])('gives %i of %i what counting in whole numbers gives', (successes, trials, p) => {
    expect(exactBinomialTest(successes, trials)).toBeCloseTo(p, 7);
  });

  it('does not depend on which side is counted, and is 1 without a toss', () => {
    for (let k = 0; k <= 25; k += 1) expect(exactBinomialTest(k, 25)).toBe(exactBinomialTest(25 - k, 25));
    expect(exactBinomialTest(0, 0)).toBe(1);
  });
});
