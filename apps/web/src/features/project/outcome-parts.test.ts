import { expect, test } from 'vitest';
import { outcomeParts } from './outcome-parts';

const parts = (counts: Record<string, number>) =>
  outcomeParts(Object.entries(counts).map(([outcome, n]) => ({ outcome, n }))).map(({ id, value }) => [
    id,
    value,
  ]);

test('of pairs all that may be said of a pair is shown, also what nobody said', () => {
  expect(parts({ prefer: 3, both_bad: 1 })).toEqual([
    ['prefer', 3],
    ['tie', 0],
    ['both_good', 0],
    ['both_bad', 1],
    ['cannot_judge', 0],
  ]);
});

test('of rankings only rankings are shown, and who could not judge', () => {
  expect(parts({ ranking: 2 })).toEqual([
    ['ranking', 2],
    ['cannot_judge', 0],
  ]);
  expect(parts({ best_worst: 2, cannot_judge: 1 })).toEqual([
    ['best_worst', 2],
    ['cannot_judge', 1],
  ]);
});

test('of a project whose label scheme changed every kind is shown, each in a colour of its own', () => {
  const both = outcomeParts([
    { outcome: 'prefer', n: 1 },
    { outcome: 'ranking', n: 1 },
  ]);
  expect(both.map(({ id }) => id)).toEqual([
    'prefer',
    'ranking',
    'tie',
    'both_good',
    'both_bad',
    'cannot_judge',
  ]);
  expect(new Set(both.map(({ tone }) => tone)).size).toBe(both.length);
});
