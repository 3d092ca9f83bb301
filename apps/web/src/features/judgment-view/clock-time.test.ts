import { expect, it } from 'vitest';
import { clockTime } from './clock-time';

it.each([
  [0, '0:00:00'],
  [999, '0:00:00'],
  [61_000, '0:01:01'],
  [3_725_999, '1:02:05'],
  [360_000_000, '100:00:00'],
])('%i ms read %s', (ms, text) => {
  expect(clockTime(ms)).toBe(text);
});
