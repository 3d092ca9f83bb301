import { requireRater } from '@touchstone/core/access/require-rater';
import { countOwnToday as countOwnTodayCore } from '@touchstone/core/own-work/count-own-today';
import { timeZoneSchema } from '@touchstone/domain/time/time-zone';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** How many judgments of the annotator were accepted today, from whichever browser. */
export const countOwnToday = projectProcedure('assignment:work')
  .input(z.object({ timeZone: timeZoneSchema }))
  .output(z.number())
  .query(({ ctx, input }) =>
    countOwnTodayCore(ctx.db, { ...input, raterId: requireRater(ctx.access), now: ctx.now }),
  );
