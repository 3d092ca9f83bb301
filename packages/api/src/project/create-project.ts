import { z } from 'zod';
import { createProject as createProjectCore } from '@touchstone/core/project/create-project';
import { publishableSchemeSchema } from '@touchstone/domain/label/publishable-scheme';
import { ownerProcedure } from '../trpc';

export const createProject = ownerProcedure
  .input(
    z.object({
      name: z.string().trim().min(1).max(120),
      overlap: z.number().int().min(1).max(20).default(1),
      guidelines: z.string().max(100_000).default(''),
      scheme: publishableSchemeSchema.optional(),
    }),
  )
  .output(z.object({ projectId: z.string() }))
  .mutation(async ({ ctx, input: { scheme, ...input } }) => ({
    projectId: await createProjectCore(ctx.db, {
      ...input,
      ...(scheme === undefined ? {} : { scheme }),
      actorId: ctx.viewer.userId,
    }),
  }));
