import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import { resampledRatio } from '../interval/resampled-ratio';
import { itemsUntil } from './items-until';

describe('how many more comparisons until an interval is that narrow', () => {
  it('are three times as many for half the width, and none when it is', () => {
    expect(itemsUntil([0.4, 0.6], 100, 0.1)).toBe(300);
    expect(itemsUntil([0.4, 0.6], 100, 0.2)).toBe(0);
    expect(itemsUntil([0.4, 0.6], 100, 0.5)).toBe(0);
  });

  it('are not known without an interval that has a width', () => {
    expect(itemsUntil(null, 100, 0.1)).toBeNull();
    expect(itemsUntil([1, 1], 100, 0.1)).toBeNull();
  });

  it('come true: with so many more, resampling gives that width', () => {
    const random = sfc32(4);
    const parts = (items: number) =>
      Array.from({ length: items }, () => ({ above: Number(random() < 0.7), below: 1 }));
    const options = { seed: 2, resamples: 2000 };
    const more = itemsUntil(resampledRatio(parts(200), options), 200, 0.06) ?? NaN;
    const [low, high] = resampledRatio(parts(200 + more), options) ?? [NaN, NaN];
    expect(high - low).toBeGreaterThan(0.06 * 0.9);
    expect(high - low).toBeLessThan(0.06 * 1.1);
  });
});
