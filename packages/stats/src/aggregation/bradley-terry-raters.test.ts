import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import type { VoteTable } from '../votes/vote-table';
import { bradleyTerryRaters } from './bradley-terry-raters';
import type { ComparedPairs } from './compared-pairs';

const COMPLETIONS = 12;
const RATERS = 8;
const VOTES = 20;

/** Completions of skill 0, 0.5, 1, …; twenty votes on every pair, by raters of whom the last two say the opposite. */
function simulate(seed: number): { table: VoteTable; pairs: ComparedPairs } {
  const random = sfc32(seed);
  const [first, second, item, rater, label]: number[][] = [[], [], [], [], []];
  for (let a = 0; a < COMPLETIONS; a += 1)
    for (let b = a + 1; b < COMPLETIONS; b += 1) {
      const number = first?.push(a) ?? 0;
      second?.push(b);
      for (let vote = 0; vote < VOTES; vote += 1) {
        const by = Math.floor(random() * RATERS);
        const isSecond = random() < 1 / (1 + Math.exp((a - b) / 2));
        const isTie = random() < 0.1;
        item?.push(number - 1);
        rater?.push(by);
        label?.push(isTie ? 2 : Number(by >= RATERS - 2 ? !isSecond : isSecond));
      }
    }
  return {
    table: {
      items: first?.length ?? 0,
      raters: RATERS,
      labels: 3,
      item: Int32Array.from(item ?? []),
      rater: Int32Array.from(rater ?? []),
      label: Int32Array.from(label ?? []),
    },
    pairs: {
      completions: COMPLETIONS,
      first: Int32Array.from(first ?? []),
      second: Int32Array.from(second ?? []),
    },
  };
}

describe('Bradley-Terry with rater reliability', () => {
  const { table, pairs } = simulate(1);
  const fit = bradleyTerryRaters(table, pairs);

  it('finds the skills, and knows who says the opposite', () => {
    const middle = (COMPLETIONS - 1) / 4;
    fit.skill.forEach((skill, at) => {
      // 220 votes of information 0.9 p (1 - p), on average 0.09, give a standard error of 0.22, which the two ends share less
      // of; the prior draws in by a twentieth. Four errors and a twentieth of the farthest are 1.
      expect(Math.abs(skill - (at / 2 - middle))).toBeLessThan(1);
    });
    // All of some 165 votes are meant, or none: with the prior (4, 1) 0.99 and 0.02, were skills known.
    expect(Math.min(...fit.reliability.subarray(0, 6))).toBeGreaterThan(0.9);
    expect(Math.max(...fit.reliability.subarray(6))).toBeLessThan(0.1);
    expect([...fit.label].filter((label) => label === 1).length).toBeGreaterThan(50);
  });

  it('never lowers its log-posterior, settles, and has chances that sum to 1', () => {
    expect(fit.hasConverged).toBe(true);
    fit.history.forEach((value, round) => {
      expect(value).toBeGreaterThanOrEqual((fit.history[round - 1] ?? -Infinity) - 1e-9);
    });
    for (let item = 0; item < table.items; item += 1) {
      const predicted = [0, 1, 2].map((label) => fit.predict(item, 7, label));
      expect(predicted.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 12);
      expect(fit.probability[item]).toBe(Math.max(...fit.chances(item)));
    }
  });

  it('says the same whichever answer is called A, and in whatever order votes come', () => {
    const turned = bradleyTerryRaters(
      {
        ...table,
        item: table.item.toReversed(),
        rater: table.rater.toReversed(),
        label: table.label.map((label) => (label === 2 ? 2 : 1 - label)).toReversed(),
      },
      { ...pairs, first: pairs.second, second: pairs.first },
    );
    for (const [at, skill] of fit.skill.entries()) expect(turned.skill[at]).toBeCloseTo(skill, 6);
    for (let item = 0; item < table.items; item += 1)
      expect(turned.chances(item)[0]).toBeCloseTo(fit.chances(item)[1], 6);
  });

  it('has no label for a pair without a vote, also where votes on other pairs tell its skills apart', () => {
    const seen = { first: Int32Array.of(0, 1, 0), second: Int32Array.of(1, 2, 2), completions: 3 };
    const votes = { items: 3, raters: 2, labels: 3, item: Int32Array.of(0, 0, 1, 1) };
    const { skill, label, probability, chances } = bradleyTerryRaters(
      { ...votes, rater: Int32Array.of(0, 1, 0, 1), label: new Int32Array(4) },
      seen,
    );
    expect(skill[0]).toBeGreaterThan((skill[2] ?? NaN) + 0.5);
    expect(chances(2)[0]).toBeGreaterThan(0.5);
    expect([...label]).toEqual([0, 0, -1]);
    expect(probability[1]).toBeGreaterThan(0.5);
    expect(probability[2]).toBeNaN();
  });

  it('stays finite on a single vote, and level without one', () => {
    const one = { first: Int32Array.of(0), second: Int32Array.of(1), completions: 2 };
    const vote = { items: 1, raters: 1, labels: 3, item: Int32Array.of(0), rater: Int32Array.of(0) };
    const single = bradleyTerryRaters({ ...vote, label: Int32Array.of(1) }, one);
    expect(single.chances(0)[1]).toBeGreaterThan(single.chances(0)[0]);
    expect(single.skill.every(Number.isFinite)).toBe(true);
    const empty = new Int32Array(0);
    const none = bradleyTerryRaters({ ...vote, item: empty, rater: empty, label: empty }, one);
    expect([...none.label]).toEqual([-1]);
  });
});
