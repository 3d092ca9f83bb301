import { z } from 'zod';
import { changeProject as changeProjectCore } from '@touchstone/core/project/change-project';
import { imageHostsSchema } from '@touchstone/domain/project/image-host';
import { projectProcedure } from '../trpc';

export const changeProject = projectProcedure('project:change')
  .input(
    z.object({
      name: z.string().trim().min(1).max(120).optional(),
      overlap: z.number().int().min(1).max(20).optional(),
      guidelines: z.string().max(100_000).optional(),
      editHours: z.number().int().min(0).max(8760).optional(),
      imageHosts: imageHostsSchema.optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => changeProjectCore(ctx.db, { ...input, actorId: ctx.viewer.userId }));
