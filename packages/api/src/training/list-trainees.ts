import { listTrainees as listTraineesCore } from '@touchstone/core/training/list-trainees';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** How the members stand with the training round. */
export const listTrainees = projectProcedure('rater:oversee')
  .output(
    z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        tries: z.number(),
        right: z.number().nullable(),
        items: z.number().nullable(),
        trainedAt: z.date().nullable(),
      }),
    ),
  )
  .query(({ ctx, input }) => listTraineesCore(ctx.db, input.projectId));
