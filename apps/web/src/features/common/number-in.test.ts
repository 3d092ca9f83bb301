import { describe, expect, it } from 'vitest';
import { numberIn } from './number-in';

describe('a number that was typed', () => {
  it.each([
    ['5', 5],
    [' 2,5 ', 2.5],
    ['', undefined],
    ['x', undefined],
    ['51', undefined],
    ['-1', undefined],
  ])('%j is %s between 0 and 50', (typed, value) => {
    expect(numberIn(typed, 0, 50)).toBe(value);
  });

  it('is whole where it counts something', () => {
    expect(numberIn('2.5', 0, 50, true)).toBeUndefined();
  });
});
