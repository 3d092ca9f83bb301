import { expect, it } from 'vitest';
import { chanceOfLook } from './chance-of-look';

it('is one in all, over every annotator and every look', () => {
  let sum = 0;
  for (let n = 20; n < 200_000; n += 1) sum += 7 * chanceOfLook({ n, least: 20, annotators: 7 });
  expect(sum).toBeGreaterThan(0.999);
  expect(sum).toBeLessThanOrEqual(1);
});
