import { describe, expect, it } from 'vitest';
import { coarseShare } from './coarse-share';

const share = (value: number, low: number, high: number) => ({
  ...{ successes: 1, trials: 2, share: value, ci95: [low, high] as [number, number] },
});
const FIVE = ['a', 'b', 'c', 'd', 'e'];

describe('a coarse share', () => {
  it('is rounded to five points, its interval outwards, and says nothing of counts', () => {
    expect(coarseShare(share(0.617, 0.551, 0.683), FIVE)).toEqual({ share: 0.6, ci95: [0.55, 0.7] });
    expect(coarseShare(share(0.15, 0.15, 0.15), FIVE)).toEqual({ share: 0.15, ci95: [0.15, 0.15] });
    expect(coarseShare(share(1, 0.9, 1), FIVE)).toEqual({ share: 1, ci95: [0.9, 1] });
  });

  it('is none where fewer than five raters stand behind it, or one behind more than half', () => {
    expect(coarseShare(share(0.6, 0.5, 0.7), ['a', 'b', 'c', 'd', 'd', 'd'])).toBeNull();
    expect(coarseShare(share(0.6, 0.5, 0.7), [...FIVE, 'e', 'e', 'e'])).not.toBeNull();
    expect(coarseShare(share(0.6, 0.5, 0.7), [...FIVE, 'e', 'e', 'e', 'e'])).toBeNull();
  });

  it('is none without a figure', () => {
    expect(coarseShare({ successes: 0, trials: 0, share: null, ci95: null }, FIVE)).toBeNull();
  });
});
