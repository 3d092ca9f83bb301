import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryVotes, renamedVotes, shuffled } from '../testing/arbitrary-votes';
import { tableOf } from '../testing/table-of';
import { majority } from './majority';
import { weightedMajority } from './weighted-majority';

describe('majority', () => {
  it('takes the most frequent label with its share, and none where the leading ones are level', () => {
    const { label, probability, leaders } = majority(
      tableOf([
        ['a', 'a', 'b'],
        ['a', 'b', null],
        ['b', 'c', null],
      ]),
    );
    expect([...label]).toEqual([0, -1, 1]);
    expect([...probability]).toEqual([2 / 3, 1 / 3, 1]);
    expect(leaders.get(1)).toHaveLength(3);
  });

  it('has no label for an item without a vote', () => {
    const empty = { ...tableOf([['a']]), items: 2 };
    expect([...majority(empty).label]).toEqual([0, -1]);
    expect(majority(empty).probability[1]).toBeNaN();
  });
});

describe('weighted majority', () => {
  it('weighs raters by how often the majority agrees with them', () => {
    const table = tableOf([
      ['a', 'b', 'a', 'b', 'a'],
      ['a', 'b', 'a', 'b', null],
      ['b', 'a', 'b', 'a', 'b'],
    ]);
    const { label, probability, weight } = weightedMajority(table);
    // The last item is level, 1 against 1: the third rater was never agreed with before.
    expect([...weight]).toEqual([0.9, 1, 0.1]);
    expect([...label]).toEqual([0, 1, 0, 1, 0]);
    expect(probability[4]).toBeCloseTo(0.9, 12);
  });

  it('does not divide by a weight of nothing', () => {
    const { label, probability } = weightedMajority(
      tableOf([
        ['a', 'a'],
        ['a', 'a'],
        ['b', 'b'],
      ]),
    );
    expect([...label]).toEqual([0, 0]);
    expect([...probability]).toEqual([1, 1]);
  });
});

describe.each([
  ['majority', majority],
  ['weighted majority', weightedMajority],
])('%s of any votes', (_, consensus) => {
  it('does not depend on the order of votes nor on what items, raters and labels are called', () => {
    const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(arbitraryVotes, keys, (table, drawn) => {
        const names = {
          item: shuffled(table.items, drawn),
          rater: shuffled(table.raters, drawn),
          label: shuffled(table.labels, drawn),
        };
        const [before, after] = [consensus(table), consensus(renamedVotes(table, names))];
        for (let item = 0; item < table.items; item += 1) {
          const label = before.label[item] ?? -1;
          expect(after.label[names.item[item] ?? 0]).toBe(label === -1 ? -1 : names.label[label]);
          const probability = before.probability[item] ?? NaN;
          if (Number.isNaN(probability)) continue;
          expect(after.probability[names.item[item] ?? 0]).toBeCloseTo(probability, 12);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
