import { expect, test } from 'vitest';
import { assignFolds } from './assign-folds';

const groups = Array.from({ length: 500 }, (_, at) => `group ${at % 130}`);

test('never splits a group', () => {
  const folds = assignFolds(groups, 5, 1);
  const foldOf = new Map(groups.map((group, at) => [group, folds[at]]));
  groups.forEach((group, at) => {
    expect(folds[at]).toBe(foldOf.get(group));
  });
});

test('makes parts of nearly equal size, even around one large group', () => {
  const lopsided = [...groups, ...new Array<string>(80).fill('large')];
  const sizes = new Array<number>(5).fill(0);
  for (const fold of assignFolds(lopsided, 5, 1)) sizes[fold] = (sizes[fold] ?? 0) + 1;
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(4);
});

test('depends on the seed and not on the order of the pairs', () => {
  const folds = assignFolds(groups, 5, 1);
  expect(assignFolds(groups.toReversed(), 5, 1).toReversed()).toEqual(folds);
  expect(assignFolds(groups, 5, 2)).not.toEqual(folds);
});
