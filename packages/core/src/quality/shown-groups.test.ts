import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_GROUP } from '@touchstone/domain/quality/attribute-groups';
import { shownGroups } from './shown-groups';

const shownOf = (sizes: readonly number[]) => [...shownGroups(new Map(sizes.entries()))].sort();

describe('groups shown', () => {
  it.each([
    { sizes: [5, 5], shown: [0, 1], because: 'both are large enough' },
    { sizes: [4, 20, 30], shown: [2], because: 'alone, the first would follow by subtraction' },
    { sizes: [2, 2, 9, 10], shown: [3], because: 'two small ones together are still too few' },
    { sizes: [3, 3, 10], shown: [2], because: 'two small ones together are enough' },
    { sizes: [1, 20], shown: [], because: 'the one tells of the other' },
    { sizes: [20], shown: [], because: 'it would tell what everybody said' },
    { sizes: [], shown: [], because: 'there are none' },
  ])('of $sizes are $shown: $because', ({ sizes, shown }) => {
    expect(shownOf(sizes)).toEqual(shown);
  });

  it('are never too small, and no subtraction from the whole, or from any shown ones together, leaves too few', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(sizes, (all) => {
        const shown = shownOf(all).map((at) => all[at] ?? 0);
        const whole = all.reduce((sum, size) => sum + size, 0);
        expect(shown.every((size) => size >= LEAST_GROUP)).toBe(true);
        if (shown.length === 0) return;
        // What is left of the whole without any of them: the shown ones that are not taken, and all that is held back.
        const left = Array.from({ length: 2 ** shown.length }, (_, subset) =>
          shown.reduce((rest, size, at) => rest - ((subset >> at) & 1 ? size : 0), whole),
        );
        expect(left.filter((rest) => rest > 0 && rest < LEAST_GROUP)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('hold back no more than they must: all are shown where all are large enough', () => {
    const sizes = fc.array(fc.integer({ min: LEAST_GROUP, max: 60 }), { minLength: 2, maxLength: 13 });
    fc.assert(
      fc.property(sizes, (all) => {
        expect(shownOf(all)).toHaveLength(all.length);
      }),
    );
  });
});
