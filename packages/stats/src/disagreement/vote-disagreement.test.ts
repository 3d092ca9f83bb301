import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vote } from '../consensus/vote';
import { voteDisagreement } from './vote-disagreement';

const prefers = (preferred: number, strength = 1): Vote => ({
  outcome: 'prefer',
  preferred,
  strength,
  steps: 3,
});
const ranks = (...places: number[]): Vote => ({ outcome: 'ranking', ranks: places });

describe('the disagreement of votes on a pair', () => {
  it('is none while all say the same, however strongly, and with fewer than two votes', () => {
    expect(voteDisagreement([], 2, 2)).toBe(0);
    expect(voteDisagreement([prefers(0)], 2, 2)).toBe(0);
    expect(voteDisagreement([prefers(0, 1), prefers(0, 3)], 2, 2)).toBe(0);
    expect(voteDisagreement([prefers(0), { outcome: 'cannot_judge' }], 2, 2)).toBe(0);
  });

  it('is whole where the votes split evenly over all there is to say, and less where more could be said', () => {
    expect(voteDisagreement([prefers(0), prefers(1)], 2, 2)).toBeCloseTo(1);
    expect(voteDisagreement([prefers(0), prefers(1)], 2, 5)).toBeCloseTo(Math.log(2) / Math.log(5));
    const all: Vote[] = [
      prefers(0),
      prefers(1),
      { outcome: 'tie' },
      { outcome: 'both_good' },
      { outcome: 'both_bad' },
    ];
    expect(voteDisagreement(all, 2, 5)).toBeCloseTo(1);
  });

  it('grows as a majority shrinks: two against one disagree more than four against one', () => {
    const split = (n: number) => [...Array.from({ length: n }, () => prefers(0)), prefers(1)];
    expect(voteDisagreement(split(2), 2, 2)).toBeCloseTo(0.9183, 4);
    expect(voteDisagreement(split(4), 2, 2)).toBeCloseTo(0.7219, 4);
  });
});

describe('the disagreement of rankings', () => {
  it('is the mean over every two completions', () => {
    // The first two are turned round, the third is last for both: one pair of three disagrees.
    expect(voteDisagreement([ranks(0, 1, 2), ranks(1, 0, 2)], 3, 2)).toBeCloseTo(1 / 3);
    expect(voteDisagreement([ranks(0, 1, 2), ranks(2, 1, 0)], 3, 2)).toBeCloseTo(1);
    expect(voteDisagreement([ranks(0, 1, 2), ranks(0, 1, 2)], 3, 2)).toBe(0);
  });

  it('leaves out of best and worst what was not compared', () => {
    const bestWorst = (...places: number[]): Vote => ({ outcome: 'best_worst', ranks: places });
    expect(voteDisagreement([bestWorst(0, 1, 1, 2), bestWorst(0, 1, 1, 2)], 4, 2)).toBe(0);
    expect(voteDisagreement([bestWorst(0, 1, 1, 2), bestWorst(2, 1, 1, 0)], 4, 2)).toBeCloseTo(1);
  });
});

const vote: fc.Arbitrary<Vote> = fc.oneof(
  fc.record({ outcome: fc.constant('prefer' as const), preferred: fc.nat({ max: 1 }) }),
  fc.record({
    outcome: fc.constantFrom(
      'tie' as const,
      'both_good' as const,
      'both_bad' as const,
      'cannot_judge' as const,
    ),
  }),
);

describe('any disagreement', () => {
  it('lies between 0 and 1 and does not depend on the order of the votes nor on which completion is called 0', () => {
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 9 }), fc.integer({ min: 2, max: 5 }), (votes, outcomes) => {
        const value = voteDisagreement(votes, 2, outcomes);
        const turned = votes.map((one) =>
          one.outcome === 'prefer' ? { ...one, preferred: 1 - (one.preferred ?? 0) } : one,
        );
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(voteDisagreement([...votes].reverse(), 2, outcomes)).toBeCloseTo(value);
        expect(voteDisagreement(turned, 2, outcomes)).toBeCloseTo(value);
      }),
    );
  });
});
