import { expect, test } from 'vitest';
import { readSwipe } from './swipe';

const from = { x: 200, y: 300 };
const to = (dx: number, dy = 0) => readSwipe(from, { x: from.x + dx, y: from.y + dy }, 375);

test('a swipe to the left is for A, to the right for B, and counts once it is far enough', () => {
  expect(to(-60)).toEqual({ side: 0, isFar: false });
  expect(to(-120)).toEqual({ side: 0, isFar: true });
  expect(to(120, 30)).toEqual({ side: 1, isFar: true });
});

test('a tap, and scrolling up or down, even at a slant, choose nothing', () => {
  for (const [dx, dy] of [
    [8, 0],
    [0, 200],
    [90, 120],
    [-130, 70],
  ] as const)
    expect(to(dx, dy)).toBeUndefined();
});
