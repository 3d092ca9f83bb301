import { readQueue as readQueueCore } from '@touchstone/core/adjudication/read-queue';
import { requireRater } from '@touchstone/core/access/require-rater';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { decisionSchema } from './adjudication-schemas';

/** How much waits for the reviewers, and what they decided last. */
export const readQueue = projectProcedure('adjudication:decide')
  .output(
    z.object({
      open: z.number(),
      held: z.number(),
      forSomebodyElse: z.number(),
      decided: z.array(
        decisionSchema
          .pick({ decision: true, at: true, reason: true, categories: true, other: true })
          .extend({
            id: z.string(),
            comparisonId: z.string(),
            revision: z.number(),
            own: z.boolean(),
            excerpt: z.string(),
          }),
      ),
    }),
  )
  .query(({ ctx, input }) =>
    readQueueCore(ctx.db, { projectId: input.projectId, raterId: requireRater(ctx.access) }),
  );
