import { expect, it } from 'vitest';
import { todayCount } from './today-count';

it('counts what was judged elsewhere, what waits here, and what was judged since, each once', () => {
  const then = { accepted: 40, judgedHere: 5, waiting: 2 };
  expect(todayCount(5, then)).toBe(42);
  expect(todayCount(8, then)).toBe(45);
});

it('goes by this browser alone until the server has been asked, and when a new day has begun', () => {
  expect(todayCount(3, undefined)).toBe(3);
  expect(todayCount(1, { accepted: 40, judgedHere: 5, waiting: 0 })).toBe(1);
});
