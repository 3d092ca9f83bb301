import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import type { VoteTable } from '../votes/vote-table';
import { agreementReport } from './agreement-report';
import { bootstrapAgreement } from './bootstrap-agreement';
import { countPatterns } from './count-patterns';
import { rawAgreement } from './raw-agreement';

/** Two raters who agree seven times in ten. */
function votes(items: number, seed = 1): VoteTable {
  const random = sfc32(seed);
  const first = Int32Array.from({ length: items }, () => Number(random() < 0.5));
  return {
    items,
    raters: 2,
    labels: 2,
    item: Int32Array.from({ length: 2 * items }, (_, vote) => vote % items),
    rater: Int32Array.from({ length: 2 * items }, (_, vote) => Math.floor(vote / items)),
    label: Int32Array.from([...first, ...first.map((label) => (random() < 0.7 ? label : 1 - label))]),
  };
}

describe('intervals by resampling items', () => {
  it('repeat with the seed and differ without', () => {
    const patterns = countPatterns(votes(200));
    const run = (seed: number) => bootstrapAgreement(patterns, [rawAgreement], { seed, resamples: 200 });
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });

  it('are as wide as the binomial says for a share', () => {
    const [interval] = bootstrapAgreement(countPatterns(votes(1000)), [rawAgreement], {
      seed: 1,
      resamples: 4000,
    });
    const width = (interval?.[1] ?? NaN) - (interval?.[0] ?? NaN);
    expect(width).toBeCloseTo(2 * 1.96 * Math.sqrt(0.21 / 1000), 2);
  });

  it('are null with one item, and where most resamples leave the figure undefined', () => {
    expect(bootstrapAgreement(countPatterns(votes(1)), [rawAgreement], { seed: 1, resamples: 50 })).toEqual([
      null,
    ]);
    const never = () => null;
    expect(bootstrapAgreement(countPatterns(votes(9)), [never], { seed: 1, resamples: 50 })).toEqual([null]);
  });

  it('hold the figure they belong to', () => {
    const report = agreementReport(votes(300), { seed: 2, resamples: 300, order: [0, 1], values: [0, 1] });
    for (const name of [
      'raw',
      'fleissKappa',
      'gwetAc2',
      'alphaNominal',
      'alphaOrdinal',
      'alphaInterval',
    ] as const) {
      const { value, ci95 } = report[name];
      expect(value).toBeGreaterThan(ci95?.[0] ?? NaN);
      expect(value).toBeLessThan(ci95?.[1] ?? NaN);
    }
    // Two labels have one distance, whatever the metric.
    expect(report.alphaOrdinal.value).toBeCloseTo(report.alphaNominal.value ?? NaN, 12);
  });

  it('say why there is no figure', () => {
    const report = agreementReport(votes(1), { seed: 1, resamples: 10 });
    expect(report.alphaOrdinal.undefinedBecause).toBe('no_order');
    expect(report.alphaInterval.undefinedBecause).toBe('no_numbers');
    const none = agreementReport({ ...votes(0), items: 0 }, { seed: 1, resamples: 10 });
    expect(none).toMatchObject({ items: 0, votes: 0, raw: { value: null, undefinedBecause: 'no_votes' } });
  });
});
