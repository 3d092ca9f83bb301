import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPairs, FIRST_WINS, TIE } from './battles';
import { DAVIDSON } from './davidson';
import { fitRatings } from './fit-ratings';
import { strongComponents } from './strong-components';
import { whyNoRatings } from './why-no-ratings';
import { winRates } from './win-rates';

type Battle = readonly [first: number, second: number, outcome: number];

function counted(models: number, rows: readonly Battle[]) {
  return countPairs({
    models,
    first: Int32Array.from(rows, ([first]) => first),
    second: Int32Array.from(rows, ([, second]) => second),
    outcome: Uint8Array.from(rows, ([, , outcome]) => outcome),
  }).counts;
}

const win = (winner: number, loser: number): Battle => [winner, loser, FIRST_WINS];
const tie = (a: number, b: number): Battle => [a, b, TIE];

describe('components of the win graph', () => {
  it('part who never lost and who never met, winners first', () => {
    expect(strongComponents(counted(3, [win(0, 1), win(1, 2), win(2, 0)]))).toEqual([[0, 1, 2]]);
    expect(strongComponents(counted(3, [win(2, 1), win(1, 0)]))).toEqual([[2], [1], [0]]);
    expect(strongComponents(counted(4, [tie(0, 1), tie(2, 3)]))).toHaveLength(2);
    expect(strongComponents(counted(2, []))).toHaveLength(2);
  });

  it('are those that paths of wins and ties make, on any battles', () => {
    const battle = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(2)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(battle, { maxLength: 14 }), (rows) => {
        const reach = Array.from({ length: 7 }, (_, a) => Array.from({ length: 7 }, (_, b) => a === b));
        const link = (a: number, b: number) => {
          const row = reach[a];
          if (row) row[b] = true;
        };
        for (const [a, b, outcome] of rows) {
          if (outcome !== 1) link(a, b);
          if (outcome !== 0) link(b, a);
        }
        for (let by = 0; by < 7; by += 1)
          for (let a = 0; a < 7; a += 1)
            for (let b = 0; b < 7; b += 1) if (reach[a]?.[by] && reach[by]?.[b]) link(a, b);
        const expected = new Set(
          reach.map((row, a) => row.flatMap((own, b) => (own && reach[b]?.[a] ? [b] : [])).join()),
        );
        expect(new Set(strongComponents(counted(7, rows)).map((members) => members.join()))).toEqual(
          expected,
        );
      }),
    );
  });

  it('are found without recursion among thousands of models in a row', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => win(at, at + 1));
    expect(strongComponents(counted(20_001, chain))).toHaveLength(20_001);
    expect(strongComponents(counted(20_001, [...chain, win(20_000, 0)]))).toHaveLength(1);
  });
});

describe('whether there is a maximum', () => {
  it("is a matter of connection, and for Davidson's model of ties against wins too", () => {
    const onlyTies = counted(2, [tie(0, 1)]);
    expect(whyNoRatings(onlyTies, 'half')).toBeNull();
    expect(whyNoRatings(onlyTies, 'davidson')).toEqual({ because: 'only_ties' });
    const neverLost = counted(2, [win(0, 1), tie(0, 1)]);
    expect(whyNoRatings(neverLost, 'half')).toBeNull();
    expect(whyNoRatings(neverLost, 'davidson')).toEqual({ because: 'ties_too_strong' });
    expect(whyNoRatings(counted(2, [win(0, 1)]), 'half')).toMatchObject({ because: 'not_connected' });
    expect(whyNoRatings(counted(2, [win(0, 1), win(1, 0)]), 'davidson')).toBeNull();
    // Two wins over 1 and 2 against one tie back: the circle holds more wins than ties.
    expect(whyNoRatings(counted(3, [win(0, 1), win(1, 2), tie(0, 2)]), 'davidson')).toBeNull();
  });

  it("is decided as Newton's method finds out: it settles exactly where there is one", () => {
    const battle = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(battle, { minLength: 4, maxLength: 12 }), (rows) => {
        const counts = counted(4, [...rows, tie(0, 1)]);
        const hasMaximum = whyNoRatings(counts, 'davidson') === null;
        let largest = Infinity;
        try {
          const { skills, logTie } = fitRatings(counts, DAVIDSON);
          largest = Math.max(...skills.map(Math.abs), Math.abs(logTie));
        } catch {
          // Did not settle.
        }
        // Without a maximum the steps go on, until the information is lost in rounding.
        expect(largest < 9).toBe(hasMaximum);
      }),
      { numRuns: 300 },
    );
  });
});

describe('win rates', () => {
  it('count each pair from both sides, ties as half', () => {
    const rates = winRates(counted(3, [win(0, 1), win(0, 1), win(1, 0), tie(1, 0)]));
    expect(rates[0]?.[1]).toMatchObject({ battles: 4, wins: 2, losses: 1, ties: 1, rate: 0.625 });
    expect(rates[1]?.[0]).toMatchObject({ battles: 4, wins: 1, losses: 2, ties: 1, rate: 0.375 });
    expect(rates[2]?.[0]).toMatchObject({ battles: 0, rate: null, ci95: null });
    expect(rates[0]?.[0]).toBeNull();
    const [low, high] = rates[0]?.[1]?.ci95 ?? [NaN, NaN];
    const [otherLow, otherHigh] = rates[1]?.[0]?.ci95 ?? [NaN, NaN];
    expect(low + otherHigh).toBeCloseTo(1, 12);
    expect(high + otherLow).toBeCloseTo(1, 12);
  });
});
