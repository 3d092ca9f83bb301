import { z } from 'zod';
import { changeProject as changeProjectCore } from '@touchstone/core/project/change-project';
import { projectProcedure } from '../trpc';

export const changeProject = projectProcedure('project:change')
  .input(
    z.object({
      name: z.string().trim().min(1).max(120).optional(),
      overlap: z.number().int().min(1).max(20).optional(),
      guidelines: z.string().max(100_000).optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => changeProjectCore(ctx.db, { ...input, actorId: ctx.viewer.userId }));
