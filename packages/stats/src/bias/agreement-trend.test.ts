import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import type { NamedVote } from '../votes/named-vote';
import { agreementTrend, type TrendPoint } from './agreement-trend';
import { agreementWithOthers } from './agreement-with-others';
import { sessionPositions } from './session-position';

const OPTIONS = { seed: 1, resamples: 400 };
const MINUTE = 60_000;

describe('agreement with others', () => {
  const vote = (item: string, rater: string, label: string): NamedVote => ({
    item,
    rater,
    label,
    planned: true,
    at: 0,
  });

  it('is the share of the other votes on the item that say the same', () => {
    const votes = [
      vote('1', 'r', 'a'),
      vote('1', 's', 'a'),
      vote('1', 't', 'b'),
      vote('2', 'r', 'a'),
      vote('3', 'r', 'b'),
      vote('3', 's', 'b'),
    ];
    expect(agreementWithOthers(votes).map(({ item, rater, agreement }) => [item, rater, agreement])).toEqual([
      ['1', 'r', 0.5],
      ['1', 's', 0.5],
      ['1', 't', 0],
      ['3', 'r', 1],
      ['3', 's', 1],
    ]);
  });
});

describe('sessions', () => {
  it('count up from each pause of more than half an hour, for each rater, in any order of votes', () => {
    const at = (rater: string, minutes: number) => ({ rater, at: minutes * MINUTE });
    expect(
      sessionPositions([at('r', 40), at('r', 0), at('s', 41), at('r', 30), at('r', 71), at('s', 0)]),
    ).toEqual([2, 0, 0, 1, 0, 0]);
  });
});

describe('the trend of agreement', () => {
  /** Raters who begin at their own level and lose `fall` a step; good ones do longer sessions. */
  function simulate(fall: number): TrendPoint[] {
    const random = sfc32(9);
    return Array.from({ length: 20 }, (_, rater) => {
      const level = rater % 2 === 0 ? 0.9 : 0.7;
      return Array.from({ length: rater % 2 === 0 ? 80 : 20 }, (_, position) => ({
        item: Math.floor(random() * 400),
        rater,
        position,
        agreement: Number(random() < level - fall * position),
      }));
    }).flat();
  }

  it('is the least-squares line by hand, through each rater by themselves', () => {
    const points = [
      { item: 1, rater: 'r', position: 0, agreement: 1 },
      { item: 2, rater: 'r', position: 2, agreement: 0.5 },
      { item: 3, rater: 's', position: 10, agreement: 0.4 },
      { item: 4, rater: 's', position: 12, agreement: 0.1 },
      { item: 5, rater: 't', position: 50, agreement: 1 },
    ];
    // r: -0.25 a step over a spread of 2, s: -0.15 over 2; t has one point and says nothing.
    expect(agreementTrend(points, OPTIONS).slope).toBeCloseTo(-0.2, 12);
  });

  it('finds fatigue, and none where only better raters stay longer', () => {
    const tired = agreementTrend(simulate(0.005), OPTIONS).ci95 ?? [NaN, NaN];
    expect(tired[0]).toBeLessThan(-0.005);
    expect(tired[1]).toBeGreaterThan(-0.005);
    expect(tired[1]).toBeLessThan(0);
    const [low, high] = agreementTrend(simulate(0), OPTIONS).ci95 ?? [NaN, NaN];
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it('has no slope without two positions of one rater', () => {
    expect(agreementTrend([], OPTIONS)).toEqual({ slope: null, ci95: null, votes: 0 });
    const one = { item: 1, rater: 'r', position: 3, agreement: 1 };
    expect(agreementTrend([one, { ...one, rater: 's', position: 9 }], OPTIONS)).toMatchObject({
      slope: null,
      votes: 2,
    });
  });

  it('turns with time, scales with its unit, and does not depend on the order of votes or a shift of clocks', () => {
    const point = fc.record({
      item: fc.nat(5),
      rater: fc.nat(2),
      position: fc.nat(20),
      agreement: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const { slope } = agreementTrend(points, OPTIONS);
        const moved = points.map((own) => ({ ...own, position: 7 - 2 * own.position })).reverse();
        const other = agreementTrend(moved, OPTIONS).slope;
        if (slope === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(-slope / 2, 9);
      }),
    );
  });
});
