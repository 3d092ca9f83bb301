import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryVotes, renamedVotes, shuffled } from '../testing/arbitrary-votes';
import { tableOf } from '../testing/table-of';
import type { VoteTable } from '../votes/vote-table';
import { countPatterns } from './count-patterns';
import { fleissKappa } from './fleiss-kappa';
import { gwetAc2, gwetAc2Interval } from './gwet-ac2';
import { krippendorffAlpha, type AlphaMetric } from './krippendorff-alpha';
import { rawAgreement } from './raw-agreement';

const NOMINAL: AlphaMetric = { metric: 'nominal' };

function figures(table: VoteTable, order: readonly number[] = []) {
  const patterns = countPatterns(table);
  const of = (statistic: typeof rawAgreement) => statistic(patterns, patterns.times);
  return {
    raw: of(rawAgreement),
    fleiss: of(fleissKappa),
    ac2: of(gwetAc2),
    nominal: of(krippendorffAlpha(NOMINAL)),
    ordinal: of(krippendorffAlpha({ metric: 'ordinal', order })),
    interval: of(krippendorffAlpha({ metric: 'interval', values: order })),
  };
}

/** Four observers, twelve units, missing values (Krippendorff 2011, "Computing Krippendorff's alpha-reliability", part E). */
const KRIPPENDORFF = tableOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]);

/** Fourteen psychiatrists, ten patients, five diagnoses, as counts (the example of Wikipedia's "Fleiss' kappa"). */
const FLEISS = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

describe('on published examples', () => {
  it("Krippendorff's alpha is .743 nominal, .815 ordinal and .849 interval; AC1 of the same is .775", () => {
    const values = KRIPPENDORFF.labelNames.map(Number);
    const { nominal, ordinal, interval, ac2, fleiss } = figures(KRIPPENDORFF, values);
    expect(nominal).toBeCloseTo(0.743, 3);
    expect(ordinal).toBeCloseTo(0.815, 3);
    expect(interval).toBeCloseTo(0.849, 3);
    expect(ac2).toBeCloseTo(0.77544, 5);
    expect(fleiss).toBeNull();
  });

  it("Fleiss' kappa is .210", () => {
    const columns = FLEISS.map((counts) =>
      counts.flatMap((count, label) => Array<number>(count).fill(label)),
    );
    const ratings = Array.from({ length: 14 }, (_, rater) => columns.map((column) => column[rater] ?? null));
    expect(figures(tableOf(ratings)).fleiss).toBeCloseTo(0.21, 3);
    expect(figures(tableOf(ratings)).raw).toBeCloseTo(0.378, 3);
  });

  it('AC2 has the standard error of irrCAC 0.4.4: .14295 on the votes of Krippendorff', () => {
    const interval = gwetAc2Interval(countPatterns(KRIPPENDORFF));
    expect(((interval?.[0] ?? 0) - 0.77544) / -1.96).toBeCloseTo(0.14295, 4);
    expect(interval?.[1]).toBe(1);
  });
});

describe('where a figure is undefined', () => {
  it('is null when no item has two votes, and when all labels are the same, but for AC2', () => {
    const single = tableOf([
      ['a', null],
      [null, 'b'],
    ]);
    expect(Object.values(figures(single)).every((value) => value === null)).toBe(true);
    const same = tableOf([
      ['a', 'a'],
      ['a', 'a'],
    ]);
    expect(figures(same)).toEqual({
      raw: 1,
      fleiss: null,
      ac2: 1,
      nominal: null,
      ordinal: null,
      interval: null,
    });
  });

  it('leaves items with one vote out of alpha, so a label only they have does not make it defined', () => {
    const table = tableOf([
      ['a', 'a', 'b'],
      ['a', 'a', null],
    ]);
    expect(figures(table)).toMatchObject({ raw: 1, nominal: null, fleiss: null });
    expect(figures(table).ac2).toBeCloseTo((1 - 4 / 9) / (1 - 4 / 9), 12);
  });
});

describe('of any votes', () => {
  it('stays in its bounds, is never NaN, and is 1 exactly when every pair of votes agrees', () => {
    fc.assert(
      fc.property(arbitraryVotes, (table) => {
        const all = figures(table, [0, 1, 2, 3]);
        for (const value of Object.values(all)) {
          if (value === null) continue;
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          if (all.raw === 1) expect(value).toBeCloseTo(1, 12);
          else expect(value).toBeLessThan(1);
        }
        expect(all.raw ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of votes nor on what items, raters and labels are called', () => {
    const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(arbitraryVotes, keys, (table, drawn) => {
        const names = {
          item: shuffled(table.items, drawn),
          rater: shuffled(table.raters, drawn.slice(12)),
          label: shuffled(table.labels, drawn.slice(24)),
        };
        // The order follows the labels to their new names.
        const order = Array.from({ length: table.labels }, (_, renamed) => names.label.indexOf(renamed));
        const before = figures(table, [0, 1, 2, 3]);
        const after = figures(renamedVotes(table, names), order);
        for (const [name, value] of Object.entries(before)) {
          const other = after[name as keyof typeof after];
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 10);
        }
      }),
    );
  });

  it('says the same when the answers called A and B change places: the order of labels is turned over', () => {
    fc.assert(
      fc.property(arbitraryVotes, (table) => {
        const turned = { ...table, label: table.label.map((label) => table.labels - 1 - label) };
        const [before, after] = [figures(table, [0, 1, 2, 3]), figures(turned, [0, 1, 2, 3])];
        for (const [name, value] of Object.entries(before)) {
          const other = after[name as keyof typeof after];
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 10);
        }
      }),
    );
  });
});
