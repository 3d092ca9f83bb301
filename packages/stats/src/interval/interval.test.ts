import { describe, expect, it } from 'vitest';
import { percentileInterval } from './percentile-interval';
import { wilsonInterval } from './wilson-interval';

describe('Wilson', () => {
  it('gives .62694 to .90495 for 24 of 30, as statsmodels 0.15 does', () => {
    const [low, high] = wilsonInterval(24, 30) ?? [NaN, NaN];
    expect(low).toBeCloseTo(0.62694, 5);
    expect(high).toBeCloseTo(0.90495, 5);
  });

  it('stays inside [0, 1] and has a width where none or all succeed', () => {
    expect(wilsonInterval(0, 10)?.[0]).toBeCloseTo(0, 12);
    expect(wilsonInterval(0, 10)?.[1]).toBeGreaterThan(0.2);
    expect(wilsonInterval(10, 10)?.[1]).toBeCloseTo(1, 12);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('percentiles', () => {
  it('are interpolated, and leave undefined resamples out', () => {
    const hundred = Float64Array.from({ length: 101 }, (_, at) => at);
    expect(percentileInterval(hundred)).toEqual([2.5, 97.5]);
    expect(percentileInterval(Float64Array.of(...hundred, NaN, NaN))).toEqual([2.5, 97.5]);
    expect(percentileInterval(Float64Array.of(1, NaN, NaN))).toBeNull();
    expect(percentileInterval(new Float64Array(0))).toBeNull();
  });
});
