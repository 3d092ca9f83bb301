import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryVotes } from '../testing/arbitrary-votes';
import { tableOf } from '../testing/table-of';
import { bootstrapPair } from './bootstrap-pair';
import { cohenKappa, cohenKappaInterval } from './cohen-kappa';
import type { PairTable } from './pair-table';
import { raterPairs } from './rater-pairs';

const cells = (...rows: [number, number, number][]): PairTable => ({
  first: Int32Array.from(rows, ([first]) => first),
  second: Int32Array.from(rows, ([, second]) => second),
  count: Float64Array.from(rows, ([, , count]) => count),
});

describe("Cohen's kappa", () => {
  it('is .4 on the grant proposals of Wikipedia: 20 yes, 15 no, 5 and 10 apart', () => {
    expect(cohenKappa(cells([1, 1, 20], [1, 0, 5], [0, 1, 10], [0, 0, 15]))).toBeCloseTo(0.4, 12);
  });

  it('has the standard error of statsmodels 0.15: .0760 at .4286', () => {
    const table = cells(
      [0, 0, 53],
      [0, 1, 5],
      [0, 2, 2],
      [1, 0, 11],
      [1, 1, 14],
      [1, 2, 5],
      [2, 0, 1],
      [2, 1, 6],
      [2, 2, 3],
    );
    const kappa = cohenKappa(table) ?? NaN;
    expect(kappa).toBeCloseTo(0.4286, 3);
    const [low] = cohenKappaInterval(table) ?? [NaN];
    expect((kappa - low) / 1.96).toBeCloseTo(0.076, 4);
  });

  it('is null without a shared item and where both always say the same', () => {
    expect(cohenKappa(cells())).toBeNull();
    expect(cohenKappa(cells([2, 2, 30]))).toBeNull();
    expect(cohenKappaInterval(cells([2, 2, 30]))).toBeNull();
    expect(cohenKappa(cells([0, 1, 30]))).toBe(0);
  });

  it('has an interval by resampling that is near the closed form', () => {
    const table = cells([1, 1, 80], [1, 0, 20], [0, 1, 30], [0, 0, 70]);
    const closed = cohenKappaInterval(table) ?? [NaN, NaN];
    const drawn = bootstrapPair(table, cohenKappa, { seed: 1, resamples: 2000 }) ?? [NaN, NaN];
    // The standard error is 0.061; the 2.5 % point of 2,000 resamples has an error of 0.06 of it, and kappa's bias is of the
    // order of 1 / 200: 0.015 allows for both, an eighth of the half width.
    expect(Math.abs(drawn[0] - closed[0])).toBeLessThan(0.015);
    expect(Math.abs(drawn[1] - closed[1])).toBeLessThan(0.015);
    expect(bootstrapPair(cells([0, 0, 1]), cohenKappa, { seed: 1, resamples: 9 })).toBeNull();
  });
});

describe('pairs of raters', () => {
  it('count what both said of the items they share', () => {
    const pairs = raterPairs(
      tableOf([
        ['a', 'b', 'a', null],
        ['a', 'a', null, 'b'],
        [null, 'b', 'a', null],
      ]),
    );
    expect(pairs.map(({ first, second, shared }) => [first, second, shared])).toEqual([
      [0, 1, 2],
      [0, 2, 2],
      [1, 2, 1],
    ]);
    expect(
      raterPairs(
        tableOf([
          ['a', 'b'],
          ['a', null],
        ]),
        2,
      ),
    ).toEqual([]);
  });

  it('have the same kappa, in [-1, 1], whichever rater is called the first and whatever the labels are called', () => {
    fc.assert(
      fc.property(arbitraryVotes, (table) => {
        for (const { table: pair } of raterPairs(table)) {
          const kappa = cohenKappa(pair);
          const turned = cohenKappa({ first: pair.second, second: pair.first, count: pair.count });
          const renamed = cohenKappa({
            first: pair.first.map((label) => 9 - label),
            second: pair.second.map((label) => 9 - label),
            count: pair.count,
          });
          if (kappa === null) {
            expect([turned, renamed]).toEqual([null, null]);
            continue;
          }
          expect(Math.abs(kappa)).toBeLessThanOrEqual(1 + 1e-12);
          expect(turned).toBeCloseTo(kappa, 12);
          expect(renamed).toBeCloseTo(kappa, 12);
          const [low, high] = cohenKappaInterval(pair) ?? [NaN, NaN];
          expect(low).toBeLessThanOrEqual(kappa + 1e-12);
          expect(high).toBeGreaterThanOrEqual(kappa - 1e-12);
        }
      }),
    );
  });
});
