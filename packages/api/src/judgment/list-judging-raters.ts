import { listJudgingRaters as listJudgingRatersCore } from '@touchstone/core/judgment/list-judging-raters';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Whoever has judged in the project: to look for one's judgments. */
export const listJudgingRaters = projectProcedure('judgment:read')
  .output(z.array(z.object({ id: z.string(), name: z.string() })))
  .query(({ ctx, input }) => listJudgingRatersCore(ctx.db, input.projectId));
