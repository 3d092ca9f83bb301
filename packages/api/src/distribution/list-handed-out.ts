import { listHandedOut as listHandedOutCore } from '@touchstone/core/distribution/list-handed-out';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** What is on whose desk, and what is kept for whom. */
export const listHandedOut = projectProcedure('project:change')
  .output(
    z.array(
      z.object({
        comparisonId: z.string(),
        prompt: z.string(),
        userId: z.string(),
        name: z.string().nullable(),
        since: z.date().nullable(),
        until: z.date().nullable(),
      }),
    ),
  )
  .query(({ ctx, input }) => listHandedOutCore(ctx.db, input.projectId));
