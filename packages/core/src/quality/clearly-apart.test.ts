import { describe, expect, it } from 'vitest';
import { clearlyApart } from './clearly-apart';

describe('clearly apart', () => {
  it('needs more of an interval the more people are looked at together', () => {
    const figure = [0.6, [0.5, 0.7]] as const;
    // 0.6 is 2.94 standard errors above 0.45: clear of one, not of forty.
    expect(clearlyApart(figure[0], [...figure[1]], 0.45, 1)).toBe('above');
    expect(clearlyApart(figure[0], [...figure[1]], 0.45, 40)).toBe('cannot_tell');
    expect(clearlyApart(figure[0], [...figure[1]], 0.85, 40)).toBe('below');
  });

  it('says nothing without a value, an interval, or anything to hold it against', () => {
    expect(clearlyApart(null, null, 0.5, 3)).toBe('cannot_tell');
    expect(clearlyApart(0.9, null, 0.5, 3)).toBe('cannot_tell');
    expect(clearlyApart(0.9, [0.8, 1], null, 3)).toBe('cannot_tell');
  });
});
