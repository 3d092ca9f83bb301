import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPairs, FIRST_WINS, TIE } from './battles';
import { DAVIDSON } from './davidson';
import { fitRatings } from './fit-ratings';
import { strongComponents } from './strong-components';
import { whyNoRatings } from './why-no-ratings';

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

  it('are found without recursion and in linear time among models in a row, however many', () => {
    const chain = Array.from({ length: 400_000 }, (_, at) => win(at, at + 1));
    expect(strongComponents(counted(400_001, chain))).toHaveLength(400_001);
    expect(strongComponents(counted(400_001, [...chain, win(400_000, 0)]))).toHaveLength(1);
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

  const battle = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)).filter(([a, b]) => a !== b);
  const fought = fc.array(battle, { minLength: 4, maxLength: 12 });

  it("is decided for Davidson's model as by walking every circle of models", () => {
    const found = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fought, (rows) => {
        const all = [...rows, tie(0, 1)];
        const noRatings = whyNoRatings(counted(4, all), 'davidson');
        if (noRatings?.because === 'not_connected') return;
        const hasMaximum = circles(4).some((circle) => mostWinsOverTies(circle, all) > 0);
        expect(noRatings === null).toBe(hasMaximum);
        found[hasMaximum ? 'yes' : 'no'] += 1;
      }),
      { numRuns: 500 },
    );
    // Both kinds were among them.
    expect(Math.min(found.yes, found.no)).toBeGreaterThan(20);
  });

  it('is where the fit settles, and no step from there makes the battles likelier', () => {
    fc.assert(
      fc.property(
        fought,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (rows, step) => {
          const counts = counted(4, [...rows, tie(0, 1)]);
          if (whyNoRatings(counts, 'davidson') !== null) return;
          const { skills, logTie, logLikelihood } = fitRatings(counts, DAVIDSON);
          for (const size of [1, 0.1, 0.01]) {
            const elsewhere = skills.map((skill, model) => skill + size * (step[model] ?? 0));
            const other = likelihoodOf(counts, elsewhere, logTie + size * (step[4] ?? 0));
            expect(other).toBeLessThanOrEqual(logLikelihood + 1e-9);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Every way to go from model to model and back to the first, none twice. */
function circles(models: number, begun: readonly number[] = []): number[][] {
  const longer = Array.from({ length: models }, (_, model) => model)
    .filter((model) => !begun.includes(model))
    .flatMap((model) => circles(models, [...begun, model]));
  return begun.length < 2 ? longer : [[...begun], ...longer];
}

/** Steps along wins less steps along ties, a win wherever there is one; -Infinity where a step has neither. */
function mostWinsOverTies(circle: readonly number[], rows: readonly Battle[]): number {
  return circle.reduce((sum, from, at) => {
    const to = circle[(at + 1) % circle.length] ?? 0;
    const between = rows.filter(([a, b]) => (a === from && b === to) || (a === to && b === from));
    if (between.some(([a, , outcome]) => outcome !== TIE && (outcome === FIRST_WINS) === (a === from)))
      return sum + 1;
    return between.some(([, , outcome]) => outcome === TIE) ? sum - 1 : -Infinity;
  }, 0);
}

function likelihoodOf(
  { first, second, count }: ReturnType<typeof counted>,
  skills: Float64Array,
  logTie: number,
): number {
  return first.reduce((sum, a, pair) => {
    const d = (skills[a] ?? 0) - (skills[second[pair] ?? 0] ?? 0);
    const [won, lost, tied] = [0, 1, 2].map((cell) => count[3 * pair + cell] ?? 0);
    return sum + DAVIDSON.terms(won ?? 0, lost ?? 0, tied ?? 0, d, logTie).value;
  }, 0);
}
