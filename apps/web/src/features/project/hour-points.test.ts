import { expect, test } from 'vitest';
import { hourDate, hourPoints } from './hour-points';

const now = new Date('2026-03-02T01:20:00Z');

test('hours without judgments are zero, up to this one', () => {
  const perHour = [
    { hour: '2026-03-01T17:00:00Z', n: 4 },
    { hour: '2026-03-01T23:00:00Z', n: 2 },
  ];
  const points = hourPoints(perHour, now);
  expect(points.map(({ y }) => y)).toEqual([4, 0, 0, 0, 0, 0, 2, 0, 0]);
  expect(hourDate(points[0]?.x ?? 0).toISOString()).toBe('2026-03-01T17:00:00.000Z');
});

test('a first judgment stands among six hours, not alone', () => {
  expect(hourPoints([{ hour: '2026-03-02T01:00:00Z', n: 1 }], now).map(({ y }) => y)).toEqual([
    0, 0, 0, 0, 0, 1,
  ]);
});
