import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import type { VoteTable } from '../votes/vote-table';
import { bradleyTerryRaters } from './bradley-terry-raters';
import type { ComparedPairs } from './compared-pairs';

const COMPLETIONS = 12;
const RATERS = 8;

/** Completions of skill 0, 0.5, 1, …; every pair judged by three raters, of whom the last two say the opposite. */
function simulate(seed: number): { table: VoteTable; pairs: ComparedPairs } {
  const random = sfc32(seed);
  const [first, second, item, rater, label]: number[][] = [[], [], [], [], []];
  for (let a = 0; a < COMPLETIONS; a += 1)
    for (let b = a + 1; b < COMPLETIONS; b += 1) {
      const number = first?.push(a) ?? 0;
      second?.push(b);
      for (let vote = 0; vote < 3; vote += 1) {
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

  it('orders the completions and knows who says the opposite', () => {
    const inversions = Array.from(fit.skill).filter((own, at) => at > 0 && own < (fit.skill[at - 1] ?? 0));
    expect(inversions.length).toBeLessThanOrEqual(3);
    expect(fit.skill[11]).toBeGreaterThan((fit.skill[0] ?? 0) + 2);
    expect(Math.min(...fit.reliability.subarray(0, 6))).toBeGreaterThan(0.6);
    expect(Math.max(...fit.reliability.subarray(6))).toBeLessThan(0.4);
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
