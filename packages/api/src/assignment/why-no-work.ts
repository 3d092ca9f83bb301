import { requireRater } from '@touchstone/core/access/require-rater';
import { whyNoWork as whyNoWorkCore } from '@touchstone/core/assignment/why-no-work';
import { NO_WORK_REASONS } from '@touchstone/domain/assignment/no-work-reason';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Why the annotator is handed nothing just now, and when to look again. */
export const whyNoWork = projectProcedure('assignment:work')
  .output(
    z.object({
      reason: z.enum(NO_WORK_REASONS),
      notOptedIn: z.number(),
      taken: z.number(),
      yoursDone: z.number(),
      review: z.number(),
      notForYou: z.number(),
      asks: z.object({
        teams: z.array(z.string()),
        skills: z.array(z.string()),
        languages: z.array(z.string()),
      }),
      pauseReason: z.string().nullable(),
      nextAt: z.date().nullable(),
    }),
  )
  .query(({ ctx, input }) => whyNoWorkCore(ctx.db, input.projectId, requireRater(ctx.access)));
