import { expect, test } from 'vitest';
import { dayDate, dayPoints } from './day-points';

const now = new Date('2026-03-10T15:00:00Z');
const shown = (points: ReturnType<typeof dayPoints>) =>
  points.map(({ x, y }) => [dayDate(x).toISOString().slice(0, 10), y]);

test('a project of one day is shown within its week', () => {
  expect(shown(dayPoints([{ day: '2026-03-10', n: 4 }], now))).toEqual([
    ['2026-03-04', 0],
    ['2026-03-05', 0],
    ['2026-03-06', 0],
    ['2026-03-07', 0],
    ['2026-03-08', 0],
    ['2026-03-09', 0],
    ['2026-03-10', 4],
  ]);
});

test('days without judgments are zero, up to today', () => {
  const points = dayPoints(
    [
      { day: '2026-02-27', n: 2 },
      { day: '2026-03-01', n: 5 },
    ],
    now,
  );
  expect(points).toHaveLength(12);
  expect(shown(points).slice(0, 4)).toEqual([
    ['2026-02-27', 2],
    ['2026-02-28', 0],
    ['2026-03-01', 5],
    ['2026-03-02', 0],
  ]);
  expect(shown(points).at(-1)).toEqual(['2026-03-10', 0]);
});
