import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../testing/arbitrary-votes';
import { raterSignal } from './rater-signal';

const signal = (rows: readonly (readonly number[])[]) =>
  raterSignal((truth, given) => rows[truth]?.[given] ?? NaN, rows.length);

const matrices = fc.integer({ min: 2, max: 5 }).chain((labels) =>
  fc.array(
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: labels, maxLength: labels })
      .filter((row) => row.some((count) => count > 0))
      .map((row) => row.map((count) => count / row.reduce((sum, own) => sum + own, 0))),
    { minLength: labels, maxLength: labels },
  ),
);

describe('what a rater tells of the truth', () => {
  it('is everything when they are always right or always wrong, and (sensitivity + specificity - 1)² between', () => {
    const right = [0, 1, 2].map((truth) => [0, 1, 2].map((given) => Number(truth === given)));
    expect(signal(right)).toBe(1);
    const wrong = [
      [0, 1],
      [1, 0],
    ];
    expect(signal(wrong)).toBe(1);
    const between = [
      [0.7, 0.3],
      [0.4, 0.6],
    ];
    expect(signal(between)).toBeCloseTo(0.3 ** 2, 12);
    expect(signal([[1]])).toBeNull();
  });

  it('is nothing when they say the same whatever is true, and stays in [0, 1], whatever labels are called', () => {
    const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(matrices, keys, (rows, drawn) => {
        const value = signal(rows) ?? NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(signal(rows.map(() => rows[0] ?? []))).toBe(0);
        const order = shuffled(rows.length, drawn);
        const renamed = order.map((truth) => order.map((given) => rows[truth]?.[given] ?? NaN));
        expect(signal(renamed)).toBeCloseTo(value, 12);
      }),
    );
  });
});
