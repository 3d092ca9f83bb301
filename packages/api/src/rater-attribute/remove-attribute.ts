import { removeAttribute as removeAttributeCore } from '@touchstone/core/rater-attribute/remove-attribute';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Asks a question about raters no more; what they said to it is deleted. */
export const removeAttribute = projectProcedure('quality:change')
  .input(z.object({ attributeId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) => removeAttributeCore(ctx.db, { ...input, actorId: ctx.viewer.userId }));
