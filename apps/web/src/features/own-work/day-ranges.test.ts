import { describe, expect, it } from 'vitest';
import { dayIn, dayRange } from './day-ranges';

describe('days of a timesheet', () => {
  it('are those of the time zone', () => {
    const now = new Date('2026-03-01T03:00:00Z');
    expect(dayIn('UTC', now)).toBe('2026-03-01');
    expect(dayIn('America/New_York', now)).toBe('2026-02-28');
    expect(dayIn('Asia/Shanghai', new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
  });

  it.each([
    ['thisWeek', '2026-03-01', '2026-02-23', '2026-03-01'],
    ['thisWeek', '2026-03-02', '2026-03-02', '2026-03-08'],
    ['thisMonth', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
  ] as const)('%s on %s are %s to %s', (name, today, from, to) => {
    expect(dayRange(name, today)).toEqual({ from, to });
  });
});
