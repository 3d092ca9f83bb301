import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryVotes } from '../testing/arbitrary-votes';
import { latestVotes } from './latest-votes';
import { splitPlannedVotes } from './split-planned-votes';
import { splitVotes } from './split-votes';
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

  it('keep the last vote of a rater on an item', () => {
    const columns = new VoteColumns();
    for (const label of ['a', 'b', 'c']) columns.add(1, 'r', label);
    columns.add(1, 's', 'a');
    const { label, rater } = latestVotes(columns.table());
    expect([...label]).toEqual([2, 0]);
    expect([...rater]).toEqual([0, 1]);
  });

  it('fall into their groups, each in its order, and none is lost', () => {
    fc.assert(
      fc.property(arbitraryVotes, (table) => {
        const parts = splitVotes(table, table.rater, table.raters);
        expect(parts.reduce((sum, part) => sum + part.item.length, 0)).toBe(table.item.length);
        for (const [group, part] of parts.entries()) {
          expect(part.rater.every((rater) => rater === group)).toBe(true);
          expect([...part.label]).toEqual([...table.label].filter((_, vote) => table.rater[vote] === group));
        }
        expect(splitVotes(table, new Int32Array(table.item.length).fill(-1), 1)[0]?.item).toHaveLength(0);
      }),
    );
  });

  it('are planned up to the number planned for their item', () => {
    const columns = new VoteColumns();
    for (const rater of ['r', 's', 't']) for (const item of [0, 1]) columns.add(item, rater, rater);
    const { planned, topUps } = splitPlannedVotes(columns.table(), [2, 1]);
    expect([...planned.item]).toEqual([0, 1, 0]);
    expect([...topUps.item]).toEqual([1, 0, 1]);
  });
});
