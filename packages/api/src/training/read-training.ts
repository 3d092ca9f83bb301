import { requireRater } from '@touchstone/core/access/require-rater';
import { readTraining as readTrainingCore } from '@touchstone/core/training/read-training';
import { z } from 'zod';
import { claimedAssignmentSchema } from '../assignment/claimed-assignment';
import { projectProcedure } from '../trpc';

/** Where the caller stands with the training round, and its next item. */
export const readTraining = projectProcedure('assignment:work')
  .output(
    z.object({
      required: z.boolean(),
      trained: z.boolean(),
      triesLeft: z.number(),
      round: z
        .object({
          attempt: z.number(),
          items: z.number(),
          done: z.number(),
          right: z.number(),
          passMark: z.number(),
          passed: z.boolean().nullable(),
        })
        .nullable(),
      next: claimedAssignmentSchema.nullable(),
    }),
  )
  .query(({ ctx, input }) => readTrainingCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
