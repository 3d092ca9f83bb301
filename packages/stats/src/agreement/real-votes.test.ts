import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import { hasTestData, pandaTable, ukpTable } from '../testing/test-data';
import { selectVotes } from '../votes/select-votes';
import { splitPlannedVotes } from '../votes/split-planned-votes';
import type { VoteTable } from '../votes/vote-table';
import { countPatterns } from './count-patterns';
import { krippendorffAlpha } from './krippendorff-alpha';
import { rawAgreement } from './raw-agreement';

function nominalAndRaw(table: VoteTable): [number, number] {
  const patterns = countPatterns(table);
  const alpha = krippendorffAlpha({ metric: 'nominal' });
  return [alpha(patterns, patterns.times) ?? NaN, rawAgreement(patterns, patterns.times) ?? NaN];
}

describe.skipIf(!hasTestData)('agreement of real votes', () => {
  it('is .8642 and .9199 on PandaLM, .2668 and .5238 on UKP', () => {
    expect(nominalAndRaw(pandaTable()).map((value) => value.toFixed(4))).toEqual(['0.8642', '0.9199']);
    expect(nominalAndRaw(ukpTable()).map((value) => value.toFixed(4))).toEqual(['0.2668', '0.5238']);
  });

  it('of "two votes, five if they differ" is what the first two give, not what all of them give', () => {
    const all = shuffledVotes(ukpTable());
    const { planned, topUps } = splitPlannedVotes(all, 2);
    const differ = new Set<number>();
    const first = new Map<number, number>();
    planned.item.forEach((item, vote) => {
      const label = planned.label[vote] ?? -1;
      if (first.has(item) && first.get(item) !== label) differ.add(item);
      first.set(item, label);
    });
    const seen = new Int32Array(all.items);
    const asked = selectVotes(all, (vote) => {
      const item = all.item[vote] ?? 0;
      seen[item] = (seen[item] ?? 0) + 1;
      return (seen[item] ?? 0) <= 2 || differ.has(item);
    });

    const [truth] = nominalAndRaw(all);
    const [naive] = nominalAndRaw(asked);
    const [first2] = nominalAndRaw(splitPlannedVotes(asked, 2).planned);
    // The half-width of the 95 % interval of the first two's alpha is .010.
    expect(Math.abs(first2 - truth)).toBeLessThan(0.015);
    expect(Math.abs(naive - truth)).toBeGreaterThan(0.05);
    expect(topUps.item.length).toBe(all.item.length - planned.item.length);
  });
});

/** The file's votes of a pair may stand in an order of their own: which came first is drawn. */
function shuffledVotes(table: VoteTable): VoteTable {
  const random = sfc32(7);
  const order = Array.from(table.item, (_, vote) => ({ vote, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ vote }) => vote);
  const column = (from: Int32Array) => Int32Array.from(order, (vote) => from[vote] ?? 0);
  return { ...table, item: column(table.item), rater: column(table.rater), label: column(table.label) };
}
