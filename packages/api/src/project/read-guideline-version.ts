import { readGuidelineVersion as readGuidelineVersionCore } from '@touchstone/core/project/read-guideline-version';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** An earlier version of the guidelines, to see what has changed since. */
export const readGuidelineVersion = projectProcedure('project:read')
  .input(z.object({ version: z.number().int().min(1) }))
  .output(z.object({ version: z.number(), body: z.string(), createdAt: z.date() }))
  .query(({ ctx, input }) => readGuidelineVersionCore(ctx.db, input.projectId, input.version));
