import fc from 'fast-check';
import { expect, it } from 'vitest';

it('property tests draw the same cases whenever they run', () => {
  const draw = () => {
    const drawn: number[] = [];
    fc.assert(fc.property(fc.integer(), (number) => void drawn.push(number)));
    return drawn;
  };
  expect(draw()).toEqual(draw());
  expect(draw()).toEqual(fc.sample(fc.integer(), { seed: 20260101, numRuns: 100 }));
});
