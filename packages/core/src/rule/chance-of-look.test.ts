import { expect, it } from 'vitest';
import { chanceOfLook, LOOK_BACK } from './chance-of-look';

it('is at most one in all, over every annotator and every look, until there is no more to look back at', () => {
  let sum = 0;
  for (let n = 20; n <= LOOK_BACK; n += 1) sum += 7 * chanceOfLook({ n, least: 20, annotators: 7 });
  expect(sum).toBeGreaterThan(0.97);
  expect(sum).toBeLessThanOrEqual(1);
});

it('of looks after that is all of it once more after some 50,000', () => {
  const last = chanceOfLook({ n: LOOK_BACK, least: 20, annotators: 1 });
  expect(1 / last).toBeGreaterThan(50_000);
  expect(1 / last).toBeLessThan(51_000);
});
