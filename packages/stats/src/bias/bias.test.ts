import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sfc32 } from '../random/sfc32';
import { wilsonInterval } from '../interval/wilson-interval';
import { cyclicTriads, type Preferred } from './cyclic-triads';
import { markdownMarks } from './markdown-marks';
import { moreWins, type MeasuredVote } from './more-wins';

const OPTIONS = { seed: 1, resamples: 200 };

describe('position bias', () => {
  /** Votes that all prefer the same answer, on comparisons whose sides are drawn and turn with each vote. */
  const agreed = (items: number, votes: number): MeasuredVote[] => {
    const random = sfc32(7);
    return Array.from({ length: items }, (_, item) => {
      const turned = Number(random() < 0.5);
      return Array.from({ length: votes }, (_, rater) => {
        const isFirst = (rater + turned) % 2 === 0;
        return { item, rater, chosen: Number(isFirst), rejected: Number(!isFirst) };
      });
    }).flat();
  };

  it('is surely none where two people agree, whose sides are turned, and a coin for each comparison of one', () => {
    const { overall } = moreWins(agreed(400, 2), OPTIONS);
    expect(overall).toEqual({ successes: 400, trials: 800, share: 0.5, ci95: [0.5, 0.5] });
    const [low, high] = moreWins(agreed(400, 1), { seed: 1, resamples: 2000 }).overall.ci95 ?? [NaN, NaN];
    expect(high - low).toBeCloseTo(2 * 1.96 * Math.sqrt(0.25 / 400), 2);
  });
});

describe('length and format bias', () => {
  /** Items of which one answer is longer; all votes of an item agree on whether the longer wins, as they do on a bad one. */
  const clustered = (items: number, votes: number): MeasuredVote[] => {
    const random = sfc32(5);
    return Array.from({ length: items }, (_, item) => {
      const isLonger = random() < 0.6;
      return Array.from({ length: votes }, (_, rater) => ({
        item,
        rater,
        chosen: isLonger ? 20 : 10,
        rejected: isLonger ? 10 : 20,
      }));
    }).flat();
  };

  it('count the votes in which the answer with more wins, and leave out where both have as much', () => {
    const { overall, byRater } = moreWins(
      [
        { item: 1, rater: 'r', chosen: 9, rejected: 5 },
        { item: 1, rater: 's', chosen: 5, rejected: 9 },
        { item: 2, rater: 'r', chosen: 3, rejected: 1 },
        { item: 3, rater: 'r', chosen: 4, rejected: 4 },
      ],
      OPTIONS,
    );
    expect(overall).toMatchObject({ successes: 2, trials: 3, share: 2 / 3 });
    expect(byRater.get('r')).toEqual({ successes: 2, trials: 2, share: 1, ci95: wilsonInterval(2, 2) });
    expect(byRater.get('s')).toMatchObject({ share: 0, trials: 1 });
  });

  it('take votes on one comparison for one finding: five that agree are no surer than one', () => {
    const width = (votes: number) => {
      const [low, high] = moreWins(clustered(400, votes), { seed: 1, resamples: 2000 }).overall.ci95 ?? [
        NaN,
        NaN,
      ];
      return high - low;
    };
    expect(width(5) / width(1)).toBeGreaterThan(0.95);
    expect(width(5) / width(1)).toBeLessThan(1.05);
    expect(width(1)).toBeCloseTo(2 * 1.96 * Math.sqrt(0.24 / 400), 2);
  });

  it('have an interval with a width where the longer always wins, by comparisons and not by votes', () => {
    const always = Array.from({ length: 30 }, (_, at) => ({
      item: at % 10,
      rater: at % 3,
      chosen: 2,
      rejected: 1,
    }));
    expect(moreWins(always, OPTIONS).overall.ci95).toEqual(wilsonInterval(10, 10));
  });

  it('stay in [0, 1], turn over with less for more, and do not depend on the order of votes', () => {
    const votes = fc.array(
      fc.record({
        item: fc.nat(4),
        rater: fc.nat(3),
        chosen: fc.nat(3),
        rejected: fc.nat(3),
      }),
    );
    fc.assert(
      fc.property(votes, (given) => {
        const { overall, byRater } = moreWins(given, OPTIONS);
        const other = moreWins(
          given.map((vote) => ({ ...vote, chosen: -vote.chosen, rejected: -vote.rejected })).reverse(),
          OPTIONS,
        );
        expect([...byRater.values()].reduce((sum, { trials }) => sum + trials, 0)).toBe(overall.trials);
        if (overall.share === null) {
          expect(other.overall.share).toBeNull();
          return;
        }
        expect(other.overall.share).toBeCloseTo(1 - overall.share, 12);
        for (const end of overall.ci95 ?? []) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('marks of Markdown', () => {
  it.each([
    ['plain text, 3 * 4 = 12, a_b_c and 2. nothing', 0],
    ['# Title\n\ntext\n## Sub', 2],
    ['- one\n- two\n1. three\n2) four', 4],
    ['**bold** and __also__ and **', 2],
    ['`code` and [link](https://example.org)', 2],
    ['```js\nx\n```', 2],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 3],
    ['> quoted', 1],
    ['', 0],
  ])('in %j are %i', (text, marks) => {
    expect(markdownMarks(text)).toBe(marks);
  });

  it('are counted in linear time in a text made to be slow', () => {
    for (const slow of ['**'.repeat(20_000), '[a'.repeat(20_000), '`'.repeat(40_000), '| '.repeat(20_000)])
      expect(markdownMarks(slow)).toBeLessThan(40_001);
  });
});

describe('cyclic triads', () => {
  const over = (winner: string, loser: string, group = 'p'): Preferred => ({ group, winner, loser });

  it('are those that run in a circle, of those whose three pairs are decided', () => {
    const circle = [over('a', 'b'), over('b', 'c'), over('c', 'a')];
    expect(cyclicTriads(circle, OPTIONS)).toEqual({ successes: 1, trials: 1, share: 1, ci95: null });
    // d below all makes three straight triads; e above one of them decides none.
    const four = [...circle, over('a', 'd'), over('b', 'd'), over('c', 'd'), over('e', 'a')];
    expect(cyclicTriads(four, OPTIONS)).toMatchObject({ successes: 1, trials: 4, share: 0.25 });
    // One win each way leaves a pair undecided, and its triad out.
    expect(cyclicTriads([...circle, over('b', 'a')], OPTIONS)).toMatchObject({ trials: 0, share: null });
    expect(cyclicTriads([...circle, over('b', 'a'), over('b', 'a')], OPTIONS)).toMatchObject({
      successes: 0,
      trials: 1,
    });
  });

  it('are looked for within a group only, and have an interval over groups', () => {
    const spread = [over('a', 'b', 'p'), over('b', 'c', 'q'), over('c', 'a', 'p')];
    expect(cyclicTriads(spread, OPTIONS).trials).toBe(0);
    const groups = Array.from({ length: 200 }, (_, at) => [
      over('a', 'b', String(at)),
      over('b', 'c', String(at)),
      at % 4 === 0 ? over('c', 'a', String(at)) : over('a', 'c', String(at)),
    ]).flat();
    const { share, ci95 } = cyclicTriads(groups, { seed: 1, resamples: 1000 });
    expect(share).toBe(0.25);
    expect((ci95?.[1] ?? NaN) - (ci95?.[0] ?? NaN)).toBeCloseTo(2 * 1.96 * Math.sqrt((0.25 * 0.75) / 200), 1);
    expect(ci95?.[0]).toBeGreaterThan(0.17);
  });

  it('are counted as by looking at every three, on any preferences, whatever they are called', () => {
    const preference = fc
      .record({ group: fc.constant('p'), winner: fc.nat(5), loser: fc.nat(5) })
      .filter(({ winner, loser }) => winner !== loser);
    fc.assert(
      fc.property(fc.array(preference, { maxLength: 40 }), (given) => {
        const net = (a: number, b: number) =>
          Math.sign(
            given.reduce(
              (sum, { winner, loser }) =>
                sum + Number(winner === a && loser === b) - Number(winner === b && loser === a),
              0,
            ),
          );
        let [cyclic, triads] = [0, 0];
        for (let a = 0; a < 6; a += 1)
          for (let b = a + 1; b < 6; b += 1)
            for (let c = b + 1; c < 6; c += 1) {
              const signs = [net(a, b), net(b, c), net(c, a)];
              if (signs.includes(0)) continue;
              triads += 1;
              cyclic += Number(new Set(signs).size === 1);
            }
        expect(cyclicTriads(given, OPTIONS)).toMatchObject({ successes: cyclic, trials: triads });
        const renamed = given.map((own) => ({ ...own, winner: 5 - own.winner, loser: 5 - own.loser }));
        expect(cyclicTriads(renamed.reverse(), OPTIONS)).toMatchObject({
          successes: cyclic,
          trials: triads,
        });
      }),
    );
  });

  it('are a quarter where people guess, and cost what the pairs do with a thousand sources', () => {
    const random = sfc32(3);
    const pairs = Array.from({ length: 40_000 }, () => {
      const [a, b] = [Math.floor(random() * 1000), Math.floor(random() * 1000)];
      return { group: 'p', winner: a, loser: a === b ? (b + 1) % 1000 : b };
    });
    const { share, trials } = cyclicTriads(pairs, OPTIONS);
    expect(trials).toBeGreaterThan(50_000);
    expect(share).toBeCloseTo(0.25, 2);
  });
});
