import { z } from 'zod';
import { publishLabelScheme as publishLabelSchemeCore } from '@touchstone/core/project/publish-label-scheme';
import { publishableSchemeSchema } from '@touchstone/domain/label/publishable-scheme';
import { projectProcedure } from '../trpc';

export const publishLabelScheme = projectProcedure('project:change')
  .input(z.object({ scheme: publishableSchemeSchema, basedOn: z.number().int().min(1) }))
  .output(z.object({ version: z.number() }))
  .mutation(async ({ ctx, input }) => ({
    version: await publishLabelSchemeCore(ctx.db, { ...input, actorId: ctx.viewer.userId }),
  }));
