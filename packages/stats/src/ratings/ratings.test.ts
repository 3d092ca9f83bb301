import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_WINS, SECOND_WINS, TIE, type Battles } from './battles';
import { bootstrapRatings } from './bootstrap-ratings';
import { BRADLEY_TERRY } from './bradley-terry';
import { DAVIDSON, davidsonChances } from './davidson';
import { leaderboard } from './leaderboard';
import type { PairLikelihood } from './pair-likelihood';

type Battle = readonly [first: number, second: number, outcome: number];

function battlesOf(models: number, rows: readonly Battle[]): Battles {
  return {
    models,
    first: Int32Array.from(rows, ([first]) => first),
    second: Int32Array.from(rows, ([, second]) => second),
    outcome: Uint8Array.from(rows, ([, , outcome]) => outcome),
  };
}

const times = (count: number, battle: Battle): Battle[] => Array<Battle>(count).fill(battle);

/** Wins of the row over the column, American League 1987, Eastern Division (Agresti 2002, table 10.10). */
const BASEBALL = [
  [0, 7, 9, 7, 7, 9, 11],
  [6, 0, 7, 5, 11, 9, 9],
  [4, 6, 0, 7, 7, 8, 12],
  [6, 8, 6, 0, 6, 7, 10],
  [6, 2, 6, 7, 0, 7, 12],
  [4, 4, 5, 6, 6, 0, 6],
  [2, 4, 1, 3, 1, 7, 0],
];
const baseball = battlesOf(
  7,
  BASEBALL.flatMap((row, winner) => row.flatMap((wins, loser) => times(wins, [winner, loser, FIRST_WINS]))),
);

/** Battles that connect all: a circle of wins and one of ties, and any others. */
const arbitraryBattles = fc.integer({ min: 2, max: 6 }).chain((models) =>
  fc
    .array(
      fc.tuple(fc.nat({ max: models - 1 }), fc.integer({ min: 1, max: models - 1 }), fc.nat({ max: 2 })),
      {
        maxLength: 30,
      },
    )
    .map((rows) => {
      const circle = Array.from({ length: models }, (_, at) => [at, (at + 1) % models] as const);
      return battlesOf(models, [
        ...circle.map(([a, b]): Battle => [a, b, FIRST_WINS]),
        ...(models === 2 ? [] : circle.map(([a, b]): Battle => [a, b, TIE])),
        ...rows.map(([a, by, outcome]): Battle => [a, (a + by) % models, outcome]),
      ]);
    }),
);

const ratingsOf = (battles: Battles, ties: 'half' | 'davidson') => {
  const { rated } = leaderboard(battles, { ties });
  const byModel = [...(rated ?? [])].sort((a, b) => a.model - b.model);
  return byModel.map(({ rating, ci95 }) => ({ rating, half: (ci95?.[1] ?? NaN) - rating }));
};

describe('ratings', () => {
  it('are those Agresti printed for the American League', () => {
    const { fit } = leaderboard(baseball, { ties: 'half' });
    const above = Array.from(fit?.skills ?? [], (skill) => skill - (fit?.skills[6] ?? NaN));
    const printed = [1.581, 1.436, 1.294, 1.248, 1.108, 0.684, 0];
    above.forEach((skill, at) => {
      expect(skill).toBeCloseTo(printed[at] ?? NaN, 2);
    });
    // Without ties Davidson's model is the same.
    expect(ratingsOf(baseball, 'davidson')).toEqual(ratingsOf(baseball, 'half'));
  });

  it('of two models are the log-odds, by hand', () => {
    const battles = battlesOf(2, [...times(30, [0, 1, FIRST_WINS]), ...times(10, [0, 1, SECOND_WINS])]);
    const [first] = ratingsOf(battles, 'half');
    expect(first?.rating).toBeCloseTo(1000 + (400 * Math.log10(3)) / 2, 8);
    // The difference has variance 1/30 + 1/10; each rating is half of it.
    expect(first?.half).toBeCloseTo(((1.959964 * 400) / Math.LN10 / 2) * Math.sqrt(1 / 30 + 1 / 10), 4);
  });

  it("fit a saturated pair exactly by Davidson's model: chances are the shares", () => {
    const battles = battlesOf(2, [
      ...times(50, [0, 1, FIRST_WINS]),
      ...times(20, [0, 1, SECOND_WINS]),
      ...times(30, [1, 0, TIE]),
    ]);
    const { fit } = leaderboard(battles, { ties: 'davidson' });
    const chances = davidsonChances((fit?.skills[0] ?? 0) - (fit?.skills[1] ?? 0), fit?.logTie ?? NaN);
    expect(chances.map((chance) => chance.toFixed(9))).toEqual(['0.500000000', '0.200000000', '0.300000000']);
  });

  it('have intervals by resampling near those in closed form, by the seed', () => {
    const { fit, rated } = leaderboard(baseball, { ties: 'half' });
    if (!fit) throw new Error('the league is connected');
    const run = () => bootstrapRatings(baseball, fit, { seed: 3, resamples: 300 });
    expect(run()).toEqual(run());
    for (const { model, ci95 } of rated) {
      const drawn = run()[model];
      expect((drawn?.[1] ?? NaN) - (drawn?.[0] ?? NaN)).toBeLessThan(
        1.3 * ((ci95?.[1] ?? NaN) - (ci95?.[0] ?? NaN)),
      );
      expect((drawn?.[1] ?? NaN) - (drawn?.[0] ?? NaN)).toBeGreaterThan(
        0.8 * ((ci95?.[1] ?? NaN) - (ci95?.[0] ?? NaN)),
      );
    }
  });

  it('are less sure when all battles come from few raters, each with a taste of their own', () => {
    const rows = Array.from({ length: 20 }, (_, rater) =>
      times(10, [0, 1, rater % 3 === 0 ? SECOND_WINS : FIRST_WINS]),
    ).flat();
    const battles = battlesOf(2, rows);
    const clusterOf = Int32Array.from(rows, (_, battle) => Math.floor(battle / 10));
    const width = (options: { clusterOf?: Int32Array }) => {
      const ci95 = leaderboard(battles, { ties: 'half', ...options }).rated?.[0]?.ci95;
      return (ci95?.[1] ?? NaN) - (ci95?.[0] ?? NaN);
    };
    expect(width({ clusterOf }) / width({})).toBeCloseTo(Math.sqrt((10 * 20) / 19), 6);
    const { fit } = leaderboard(battles, { ties: 'half' });
    if (!fit) throw new Error('both won');
    const [drawn] = bootstrapRatings(battles, fit, { seed: 1, resamples: 400, clusterOf });
    expect((drawn?.[1] ?? NaN) - (drawn?.[0] ?? NaN)).toBeGreaterThan(2 * width({}));
  });
});

describe('of any battles that connect all models', () => {
  it.each(['half', 'davidson'] as const)(
    'ratings (%s) have mean 1000 and follow the models, not their names or sides',
    (ties) => {
      fc.assert(
        fc.property(arbitraryBattles, (battles) => {
          const { models } = battles;
          if (leaderboard(battles, { ties }).noRatings) return;
          const before = ratingsOf(battles, ties);
          expect(before.reduce((sum, { rating }) => sum + rating, 0) / models).toBeCloseTo(1000, 6);
          const rename = (model: number) => models - 1 - model;
          const after = ratingsOf(
            {
              models,
              first: battles.second.map(rename).reverse(),
              second: battles.first.map(rename).reverse(),
              outcome: battles.outcome.map((said) => (said === TIE ? TIE : 1 - said)).reverse(),
            },
            ties,
          );
          before.forEach(({ rating, half }, model) => {
            expect(after[rename(model)]?.rating).toBeCloseTo(rating, 6);
            expect(after[rename(model)]?.half).toBeCloseTo(half, 5);
            expect(Number.isFinite(rating) && half >= 0).toBe(true);
          });
        }),
      );
    },
  );
});

describe.each([
  ['Bradley & Terry', BRADLEY_TERRY],
  ['Davidson', DAVIDSON],
])('the likelihood of %s', (_, { terms }: PairLikelihood) => {
  it('has the derivatives that finite differences give, and no overflow far out', () => {
    const h = 1e-5;
    const parameter = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), (d, l, counts) => {
        const at = (dd: number, dl: number) => terms(...counts, d + dd, l + dl);
        expect(at(0, 0).byD).toBeCloseTo((at(h, 0).value - at(-h, 0).value) / (2 * h), 5);
        expect(at(0, 0).byL).toBeCloseTo((at(0, h).value - at(0, -h).value) / (2 * h), 5);
        expect(at(0, 0).dd).toBeCloseTo(-(at(h, 0).byD - at(-h, 0).byD) / (2 * h), 5);
        expect(at(0, 0).dl).toBeCloseTo(-(at(0, h).byD - at(0, -h).byD) / (2 * h), 5);
        expect(at(0, 0).ll).toBeCloseTo(-(at(0, h).byL - at(0, -h).byL) / (2 * h), 5);
      }),
    );
    for (const d of [-2000, 2000])
      expect(Object.values(terms(1, 1, 1, d, 800)).every(Number.isFinite)).toBe(true);
  });
});
