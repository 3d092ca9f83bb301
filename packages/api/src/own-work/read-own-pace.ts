import { requireRater } from '@touchstone/core/access/require-rater';
import { PACE_SPANS, readOwnPace as readOwnPaceCore } from '@touchstone/core/own-work/read-own-pace';
import { SKIP_REASONS } from '@touchstone/domain/assignment/skip-reason';
import { timeZoneSchema } from '@touchstone/domain/time/time-zone';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

const medianSchema = z.object({ low: z.number(), value: z.number(), high: z.number(), n: z.number() });

/** How far, how fast and how steadily the annotator works, and how far the project is. */
export const readOwnPace = projectProcedure('assignment:work')
  .input(z.object({ timeZone: timeZoneSchema }))
  .output(
    z.object({
      spans: z.array(
        z.object({
          span: z.enum(PACE_SPANS),
          judgments: z.number(),
          activeMs: z.number(),
          median: medianSchema.nullable(),
        }),
      ),
      perDay: z.array(z.object({ day: z.string(), judgments: z.number(), activeMs: z.number() })),
      skips: z.object({
        harmful: z.number(),
        other: z.array(z.object({ reason: z.enum(SKIP_REASONS).nullable(), n: z.number() })),
      }),
      project: z.object({ counted: z.number(), wanted: z.number() }),
    }),
  )
  .query(({ ctx, input }) =>
    readOwnPaceCore(ctx.db, { ...input, raterId: requireRater(ctx.access), now: ctx.now }),
  );
