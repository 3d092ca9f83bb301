import { expect, it } from 'vitest';
import { rankedSides } from './side-letter';

it('writes a ranking by its letters, ties side by side', () => {
  expect(rankedSides([1, 0, 1, 2])).toEqual(['B', 'A = C', 'D']);
  expect(rankedSides([])).toEqual([]);
});
