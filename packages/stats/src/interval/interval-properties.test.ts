import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsUntil } from '../agreement/items-until';
import { percentileInterval } from './percentile-interval';
import { resampledRatio } from './resampled-ratio';
import { clusteredShare } from './share';
import { wilsonInterval } from './wilson-interval';

const OPTIONS = { seed: 1, resamples: 50 };
const counts = fc
  .record({ trials: fc.integer({ min: 1, max: 500 }), at: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ trials, at }) => ({ trials, successes: Math.round(at * trials) }));
const units = fc.array(
  fc
    .integer({ min: 1, max: 5 })
    .chain((below) => fc.record({ above: fc.nat(below), below: fc.constant(below) })),
  { minLength: 1, maxLength: 20 },
);

describe("Wilson's interval", () => {
  it('holds the share, stays in [0, 1], is turned over with failures for successes, and rises with every success', () => {
    fc.assert(
      fc.property(counts, ({ successes, trials }) => {
        const [low, high] = wilsonInterval(successes, trials) ?? [NaN, NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
        const failures = wilsonInterval(trials - successes, trials);
        expect(failures?.[0]).toBeCloseTo(1 - high, 12);
        expect(failures?.[1]).toBeCloseTo(1 - low, 12);
        if (successes === trials) return;
        const more = wilsonInterval(successes + 1, trials) ?? [NaN, NaN];
        expect(more[0]).toBeGreaterThan(low);
        expect(more[1]).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});

describe('percentiles', () => {
  it('do not depend on the order of resamples, stay among them, and move and turn with them', () => {
    const drawn = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(drawn, (values) => {
        const [low, high] = percentileInterval(Float64Array.from(values)) ?? [NaN, NaN];
        expect(percentileInterval(Float64Array.from(values).reverse())).toEqual([low, high]);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        const turned = percentileInterval(Float64Array.from(values, (value) => 3 - 2 * value));
        expect(turned?.[0]).toBeCloseTo(3 - 2 * high, 9);
        expect(turned?.[1]).toBeCloseTo(3 - 2 * low, 9);
      }),
    );
  });
});

describe('a share of trials in units', () => {
  it('has an interval in [0, 1] that is turned over with failures for successes', () => {
    fc.assert(
      fc.property(units, (given) => {
        const { share, ci95 } = clusteredShare(given, OPTIONS);
        const other = clusteredShare(
          given.map(({ above, below }) => ({ above: below - above, below })),
          OPTIONS,
        );
        expect(other.share).toBeCloseTo(1 - (share ?? NaN), 12);
        if (ci95 === null) {
          expect(other.ci95).toBeNull();
          return;
        }
        expect(ci95[0]).toBeGreaterThanOrEqual(0);
        expect(ci95[1]).toBeLessThanOrEqual(1);
        expect(other.ci95?.[0]).toBeCloseTo(1 - ci95[1], 12);
        expect(other.ci95?.[1]).toBeCloseTo(1 - ci95[0], 12);
      }),
    );
  });

  it('has no width when all units are alike, however it is scaled', () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 9 }),
        (above, below, n) => {
          const [low, high] = resampledRatio(Array(n).fill({ above, below }), OPTIONS) ?? [NaN, NaN];
          expect(low).toBeCloseTo(above / below, 12);
          expect(high).toBeCloseTo(above / below, 12);
        },
      ),
    );
  });
});

describe('comparisons until an interval is that narrow', () => {
  it('grow as the width asked for shrinks, never below 0, and do not depend on where the interval lies', () => {
    const width = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(width, width, width, fc.integer({ min: 2, max: 5000 }), (now, one, another, items) => {
        const [narrow, wide] = [Math.min(one, another), Math.max(one, another)];
        const until = (wanted: number, low = 0) => itemsUntil([low, low + now], items, wanted) ?? NaN;
        expect(until(narrow)).toBeGreaterThanOrEqual(until(wide));
        expect(until(wide)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(until(narrow, -0.25) - until(narrow))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
