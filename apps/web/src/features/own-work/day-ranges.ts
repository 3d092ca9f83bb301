import type { DayRange } from '@touchstone/domain/time/day-range';

export const RANGES = ['thisWeek', 'thisMonth', 'lastMonth'] as const;
export type RangeName = (typeof RANGES)[number];

const DAY_MS = 86_400_000;

/** The day it is in a time zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  return ['year', 'month', 'day'].map((part) => parts.find(({ type }) => type === part)?.value).join('-');
}

/** A week from Monday, a month from its first day; both up to their last day. `today` is `YYYY-MM-DD`. */
export function dayRange(name: RangeName, today: string): DayRange {
  const date = new Date(`${today}T00:00:00Z`);
  if (name === 'thisWeek') {
    const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS;
    return { from: iso(new Date(monday)), to: iso(new Date(monday + 6 * DAY_MS)) };
  }
  const month = date.getUTCMonth() - (name === 'lastMonth' ? 1 : 0);
  const year = date.getUTCFullYear();
  return { from: iso(new Date(Date.UTC(year, month, 1))), to: iso(new Date(Date.UTC(year, month + 1, 0))) };
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
