import { z } from 'zod';

/** Days a timesheet covers at most. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** The days from `from` to `to`, both included. */
export const dayRangeSchema = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'The last day comes before the first.' })
  .refine(({ from, to }) => (Date.parse(to) - Date.parse(from)) / DAY_MS < MOST_DAYS, {
    path: ['from'],
    message: `A timesheet covers ${String(MOST_DAYS)} days at most.`,
  });

export type DayRange = z.infer<typeof dayRangeSchema>;
