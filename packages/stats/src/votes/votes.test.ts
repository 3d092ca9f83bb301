import { describe, expect, it } from 'vitest';
import { latestVotes } from './latest-votes';
import { planFirstVotes } from './plan-first-votes';
import { plannedByPattern } from './planned-by-pattern';
import { splitPlannedVotes } from './split-planned-votes';
import { VoteColumns } from './vote-columns';

describe('votes as columns', () => {
  it('take 1 and "1", true and "true" for one name, and remember how it was first written', () => {
    const columns = new VoteColumns();
    columns.add(7, 'r', true);
    columns.add('7', 's', 'true');
    expect(columns.table()).toMatchObject({ items: 1, raters: 2, labels: 1 });
    expect(columns.itemNames.all).toEqual([7]);
    expect(columns.labelNames.all).toEqual([true]);
  });

  it('keep the last label of a rater on an item, in the place and with the plan of the first', () => {
    const columns = new VoteColumns();
    columns.add(1, 'r', 'a', true);
    columns.add(1, 's', 'a', true);
    columns.add(1, 't', 'b', false);
    columns.add(1, 'r', 'c', false);
    const { label, rater, planned } = latestVotes(columns.table());
    expect([...rater]).toEqual([0, 1, 2]);
    expect([...label]).toEqual([2, 0, 1]);
    expect([...(planned ?? [])]).toEqual([1, 1, 0]);
  });

  it('stay among the first of their item when they are corrected later', () => {
    const columns = new VoteColumns();
    for (const [rater, label] of [
      ['r', 'a'],
      ['s', 'a'],
      ['t', 'b'],
      ['r', 'b'],
    ] as const)
      columns.add(1, rater, label);
    const { planned, topUps } = splitPlannedVotes(planFirstVotes(latestVotes(columns.table()), 2));
    expect([...planned.rater]).toEqual([0, 1]);
    expect([...planned.label]).toEqual([1, 0]);
    expect([...topUps.rater]).toEqual([2]);
  });

  it('give "two votes, more if they differ" away from ten items of either kind on, and without exception', () => {
    const asked = (agreed: number, differed: number, ...others: string[][]) => {
      const columns = new VoteColumns();
      [
        ...Array<string[]>(agreed).fill(['a', 'a']),
        ...Array<string[]>(differed).fill(['a', 'b', 'b']),
        ...others,
      ].forEach((labels, item) => {
        labels.forEach((label, rater) => {
          columns.add(item, rater, label);
        });
      });
      return plannedByPattern(columns.table());
    };
    expect(asked(10, 10)).toBe(2);
    expect(asked(9, 30)).toBeNull();
    expect(asked(30, 9)).toBeNull();
    expect(asked(30, 30, ['a', 'b'])).toBeNull();
    expect(asked(30, 30, ['b', 'b', 'a'])).toBeNull();
    expect(asked(30, 30, ['a'])).toBeNull();
    expect(asked(0, 0)).toBeNull();
  });

  it('are planned up to the number planned for each item', () => {
    const columns = new VoteColumns();
    for (const rater of ['r', 's', 't']) for (const item of [0, 1]) columns.add(item, rater, rater);
    const { planned, topUps } = splitPlannedVotes(planFirstVotes(columns.table(), 2));
    expect([...planned.item]).toEqual([0, 1, 0, 1]);
    expect([...topUps.item]).toEqual([0, 1]);
  });
});
