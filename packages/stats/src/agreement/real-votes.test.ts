import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import { hasTestData, pandaTable, ukpTable } from '../testing/test-data';
import { selectVotes } from '../votes/select-votes';
import { planFirstVotes } from '../votes/plan-first-votes';
import { plannedByPattern } from '../votes/planned-by-pattern';
import type { VoteTable } from '../votes/vote-table';
import { countPatterns } from './count-patterns';
import { krippendorffAlpha } from './krippendorff-alpha';
import { plannedAgreement } from './planned-agreement';
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

  it('of "two votes, five if they differ" is what the first two give, by flag and by pattern, not what all of them give', () => {
    const all = shuffledVotes(ukpTable());
    const asked = twoVotesFiveIfTheyDiffer(all);
    const [truth] = nominalAndRaw(all);
    const options = { seed: 1, resamples: 200 };
    const { planned, topUps } = plannedAgreement(asked, options);
    expect(planned.votes).toBe(2 * 16_927);
    expect(planned.alphaNominal.value).toBe(nominalAndRaw(planFirst(all))[0]);
    const [low, high] = planned.alphaNominal.ci95 ?? [NaN, NaN];
    expect(low).toBeLessThan(truth);
    expect(high).toBeGreaterThan(truth);
    // The naive figure lies farther above that interval than it is wide.
    const naive = topUps?.biasedWithTopUps;
    expect(naive?.votes).toBe(asked.item.length);
    expect(naive?.alphaNominal.value).toBeGreaterThan(high + (high - low));

    const { planned: unsaid, ...rows } = asked;
    expect(unsaid).toBeDefined();
    expect(plannedByPattern(rows)).toBe(2);
    expect(plannedByPattern(all)).toBeNull();
  });
});

/** Each item's first two votes, planned; of the items where they differ the others too, as top-ups. */
function twoVotesFiveIfTheyDiffer(table: VoteTable): VoteTable {
  const marked = planFirstVotes(table, 2);
  const differ = new Set<number>();
  const first = new Map<number, number>();
  marked.item.forEach((item, vote) => {
    if (marked.planned?.[vote] !== 1) return;
    if (first.has(item) && first.get(item) !== marked.label[vote]) differ.add(item);
    first.set(item, marked.label[vote] ?? -1);
  });
  return selectVotes(marked, (vote) => marked.planned?.[vote] === 1 || differ.has(marked.item[vote] ?? -1));
}

function planFirst(table: VoteTable): VoteTable {
  const marked = planFirstVotes(table, 2);
  return selectVotes(marked, (vote) => marked.planned?.[vote] === 1);
}

/** The file's votes of a pair may stand in an order of their own: which came first is drawn. */
function shuffledVotes(table: VoteTable): VoteTable {
  const random = sfc32(7);
  const order = Array.from(table.item, (_, vote) => ({ vote, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ vote }) => vote);
  const column = (from: Int32Array) => Int32Array.from(order, (vote) => from[vote] ?? 0);
  return { ...table, item: column(table.item), rater: column(table.rater), label: column(table.label) };
}
