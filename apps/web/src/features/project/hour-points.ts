const HOUR_MS = 3_600_000;
const FEWEST = 6;

/** The moment at which a numbered hour starts. */
export const hourDate = (number: number) => new Date(number * HOUR_MS);

/** One point an hour up to that of `now`, at least six: hours in which nothing came in are zero, not missing. */
export function hourPoints(perHour: readonly { hour: string; n: number }[], now: Date) {
  const counts = new Map(perHour.map(({ hour, n }) => [Date.parse(hour) / HOUR_MS, n]));
  const last = Math.max(Math.floor(now.getTime() / HOUR_MS), ...counts.keys());
  const first = Math.min(last - FEWEST + 1, ...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    x: first + at,
    y: counts.get(first + at) ?? 0,
  }));
}
