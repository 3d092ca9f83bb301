import { requireRater } from '@touchstone/core/access/require-rater';
import { readTimesheet as readTimesheetCore } from '@touchstone/core/own-work/read-timesheet';
import { dayRangeSchema } from '@touchstone/domain/time/day-range';
import { timeZoneSchema } from '@touchstone/domain/time/time-zone';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** The annotator's own timesheet, one row for each day with work. */
export const readTimesheet = projectProcedure('assignment:work')
  .input(z.object({ days: dayRangeSchema, timeZone: timeZoneSchema }))
  .output(
    z.array(
      z.object({
        day: z.string(),
        activeMs: z.number(),
        counted: z.number(),
        surplus: z.number(),
        setAside: z.number(),
        training: z.number(),
        revisions: z.number(),
      }),
    ),
  )
  .query(({ ctx, input: { projectId, days, timeZone } }) =>
    readTimesheetCore(ctx.db, { projectId, ...days, timeZone, raterId: requireRater(ctx.access) }),
  );
