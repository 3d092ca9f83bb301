import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogChances } from './binomial-log-chances';
import { binomialTest } from './binomial-test';

const counts = fc
  .record({ trials: fc.integer({ min: 1, max: 60 }), at: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ trials, at }) => ({ trials, successes: Math.round(at * trials) }));
const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('chances of 0, 1, … successes', () => {
  it('are counted, sum to one, and are those of failures turned round', () => {
    expect([...binomialLogChances(2, 0.25).map(Math.exp)]).toEqual([
      expect.closeTo(9 / 16, 12),
      expect.closeTo(6 / 16, 12),
      expect.closeTo(1 / 16, 12),
    ]);
    fc.assert(
      fc.property(counts, chance, ({ trials }, expected) => {
        const logs = binomialLogChances(trials, expected);
        expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 9);
        const failures = binomialLogChances(trials, 1 - expected).reverse();
        for (const [count, log] of logs.entries()) expect(failures[count]).toBeCloseTo(log, 9);
      }),
    );
  });
});

describe('the exact binomial test', () => {
  it('gives the p-values of scipy 1.17: .2005, .1841 and 1.1e-9', () => {
    expect(binomialTest(19, 30, 0.5)).toBeCloseTo(0.2004884, 6);
    expect(binomialTest(3, 15, 0.1, 'greater')).toBeCloseTo(0.1840611, 6);
    expect(binomialTest(3, 15, 0.1)).toBeCloseTo(0.1840611, 6);
    expect(binomialTest(80, 100, 0.5)).toBeCloseTo(1.115909e-9, 14);
  });

  it('is certain without a trial, and knows what cannot be', () => {
    expect(binomialTest(0, 0, 0.5)).toBe(1);
    expect(binomialTest(0, 10, 0)).toBe(1);
    expect(binomialTest(1, 10, 0, 'greater')).toBe(0);
    expect(binomialTest(10, 10, 1)).toBe(1);
  });

  it('does not lose itself in 100,000 trials', () => {
    expect(binomialTest(50_000, 100_000, 0.5)).toBeCloseTo(1, 6);
    // Five standard deviations up: 2.87e-7 by the normal approximation.
    const p = binomialTest(50_791, 100_000, 0.5, 'greater');
    expect(p).toBeGreaterThan(2.5e-7);
    expect(p).toBeLessThan(3.2e-7);
  });

  it('stays in [0, 1], is the same for failures as for successes, and falls with every success more', () => {
    fc.assert(
      fc.property(counts, chance, ({ successes, trials }, expected) => {
        const p = binomialTest(successes, trials, expected);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(binomialTest(trials - successes, trials, 1 - expected)).toBeCloseTo(p, 9);
        const more = binomialTest(successes + 1, trials + 1, expected, 'greater');
        expect(more).toBeLessThanOrEqual(binomialTest(successes, trials, expected, 'greater') + 1e-12);
      }),
    );
  });
});
