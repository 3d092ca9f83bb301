import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedVote } from '../votes/named-vote';
import { agreementByGroup } from './agreement-by-group';
import { agreementOfVotes, type LabelScale } from './agreement-of-votes';
import { raterPairAgreement } from './rater-pair-agreement';
import { weekOfItem } from './week-of-item';

const OPTIONS = { seed: 1, resamples: 50 };
const SCALE: LabelScale = { labels: ['a', 'tie', 'b'], isOrdered: true };

const vote = (item: string, rater: string, label: string, at: number, planned = true): NamedVote => ({
  item,
  rater,
  label,
  planned,
  at,
});

/** Any votes on five items by four raters, at any time, some of them corrections, some top-ups. */
const anyVotes = fc.array(
  fc.record({
    item: fc.constantFrom('1', '2', '3', '4', '5'),
    rater: fc.constantFrom('r', 's', 't', 'u'),
    label: fc.constantFrom('a', 'tie', 'b'),
    planned: fc.boolean(),
    at: fc.integer({ min: 0, max: 1e12 }),
  }),
  { maxLength: 30 },
);

describe('agreement of votes by name', () => {
  it('is that of the planned votes; the top-ups are counted apart, and their figure bears its name', () => {
    const { planned, topUps } = agreementOfVotes(
      [
        vote('1', 'r', 'a', 1),
        vote('1', 's', 'b', 2),
        vote('1', 't', 'b', 3, false),
        vote('2', 'r', 'a', 4),
        vote('2', 's', 'a', 5),
      ],
      SCALE,
      OPTIONS,
    );
    expect(planned).toMatchObject({ items: 2, votes: 4, raw: { value: 0.5 } });
    expect(topUps).toMatchObject({ items: 1, votes: 1, biasedWithTopUps: { votes: 5 } });
    expect(topUps?.biasedWithTopUps.raw.value).toBeCloseTo((1 / 3 + 1) / 2, 12);
    expect(agreementOfVotes([vote('1', 'r', 'a', 1)], SCALE, OPTIONS).topUps).toBeNull();
  });

  it('takes the last label a rater gave, and the plan of their first, whatever order they come in', () => {
    const votes = [
      vote('1', 'r', 'a', 30, false),
      vote('1', 's', 'a', 20),
      vote('1', 'r', 'b', 10),
      vote('1', 't', 'a', 15, false),
    ];
    const { planned, topUps } = agreementOfVotes(votes, SCALE, OPTIONS);
    expect(planned).toMatchObject({ votes: 2, raw: { value: 1 } });
    expect(topUps).toMatchObject({ votes: 1 });
  });

  it('counts labels on offer that nobody gave towards AC2, and refuses one that is not on offer', () => {
    const votes = [vote('1', 'r', 'a', 1), vote('1', 's', 'b', 2)];
    // Shares 1/2, 1/2: chance agreement is 1/2 of two labels and 1/4 of three.
    expect(agreementOfVotes(votes, SCALE, OPTIONS).planned.gwetAc2.value).toBeCloseTo(-1 / 3, 12);
    const two = { labels: ['a', 'b'], isOrdered: false };
    expect(agreementOfVotes(votes, two, OPTIONS).planned.gwetAc2.value).toBeCloseTo(-1, 12);
    expect(() => agreementOfVotes([vote('1', 'r', 'x', 1)], SCALE, OPTIONS)).toThrow(
      /"x" is not among a, tie, b/,
    );
  });

  it('does not depend on the order in which votes come, nor on which answer is called A', () => {
    const turned: LabelScale = { labels: ['b', 'tie', 'a'], isOrdered: true };
    fc.assert(
      fc.property(anyVotes, (drawn) => {
        // Two votes at the same time have no order to be found again.
        const votes = drawn.map((own, at) => ({ ...own, at: own.at + at / 100 }));
        const before = agreementOfVotes(votes, SCALE, OPTIONS);
        const swapped = { a: 'b', b: 'a', tie: 'tie' };
        const other = votes.map((own) => ({ ...own, label: swapped[own.label] }));
        for (const after of [
          agreementOfVotes(votes.toReversed(), SCALE, OPTIONS),
          agreementOfVotes(other, turned, OPTIONS),
          agreementOfVotes(other, SCALE, OPTIONS),
        ])
          for (const name of ['raw', 'gwetAc2', 'alphaNominal', 'alphaOrdinal'] as const) {
            const { value } = before.planned[name];
            if (value === null) expect(after.planned[name].value).toBeNull();
            else expect(after.planned[name].value).toBeCloseTo(value, 12);
          }
      }),
    );
  });
});

describe('agreement of rater pairs', () => {
  it('is of the planned votes on the items both judged, and leaves out pairs that share few', () => {
    const votes = [
      ...['a', 'a', 'b', 'b'].map((label, item) => vote(String(item), 'r', label, item)),
      ...['a', 'a', 'b', 'a'].map((label, item) => vote(String(item), 's', label, 10 + item)),
      vote('0', 't', 'a', 20),
      vote('1', 't', 'b', 21, false),
    ];
    const pairs = raterPairAgreement(votes, { ...OPTIONS, leastShared: 2 });
    expect(pairs).toHaveLength(1);
    // r and s: three of four the same, by chance 1/2 * 3/4 + 1/2 * 1/4.
    expect(pairs[0]).toMatchObject({
      first: 'r',
      second: 's',
      same: { successes: 3, trials: 4 },
      kappa: expect.closeTo(0.5, 12) as number,
    });
    const all = raterPairAgreement(votes, { ...OPTIONS, leastShared: 1 });
    expect(all.map(({ first, second, same }) => [first, second, same.trials])).toEqual([
      ['r', 's', 4],
      ['r', 't', 1],
      ['s', 't', 1],
    ]);
  });
});

describe('agreement by group', () => {
  it('is in each group what it is of its votes alone', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const byRater = agreementByGroup(
          votes,
          ({ item }) => (item === '5' ? undefined : item),
          SCALE,
          OPTIONS,
        );
        expect([...byRater.keys()].sort()).toEqual(
          [...new Set(votes.map(({ item }) => item))].filter((item) => item !== '5').sort(),
        );
        for (const [group, agreement] of byRater) {
          const own = votes.filter(({ item }) => item === group);
          expect(agreement).toEqual(agreementOfVotes(own, SCALE, OPTIONS));
        }
      }),
    );
  });

  it('over time puts all votes of an item into the week in which it was first judged', () => {
    const sunday = Date.UTC(2026, 0, 4, 23, 59);
    const monday = Date.UTC(2026, 0, 5);
    const votes = [
      vote('1', 's', 'a', monday + 9e8),
      vote('1', 'r', 'a', sunday),
      vote('2', 'r', 'a', monday),
      vote('2', 's', 'b', monday + 1),
    ];
    const byWeek = agreementByGroup(votes, weekOfItem(votes), SCALE, OPTIONS);
    expect([...byWeek].map(([week, { planned }]) => [week, planned.raw.value])).toEqual([
      ['2025-12-29', 1],
      ['2026-01-05', 0],
    ]);
  });
});
