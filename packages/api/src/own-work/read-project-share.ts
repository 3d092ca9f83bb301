import { requireRater } from '@touchstone/core/access/require-rater';
import { readProjectShare as readProjectShareCore } from '@touchstone/core/own-work/read-project-share';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** How far the project is, as its annotators are told. */
export const readProjectShare = projectProcedure('assignment:work')
  .output(z.object({ counted: z.number(), wanted: z.number() }))
  .query(({ ctx, input }) => readProjectShareCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
