const DAY_MS = 86_400_000;
const SHORTEST = 7;

/** The number of a day, counted from 1970 in UTC. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Midnight UTC at which a numbered day starts. */
export const dayDate = (number: number) => new Date(number * DAY_MS);

/**
 * One point a day up to the day of `now`: days on which nothing came in are zero, not missing, and at least a week is
 * shown.
 */
export function dayPoints(perDay: readonly { day: string; n: number }[], now: Date) {
  const counts = new Map(perDay.map(({ day, n }) => [dayNumber(day), n]));
  const today = Math.floor(now.getTime() / DAY_MS);
  const last = Math.max(today, ...counts.keys());
  const first = Math.min(last - SHORTEST + 1, ...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    x: first + at,
    y: counts.get(first + at) ?? 0,
  }));
}
