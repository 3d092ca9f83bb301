import { answerAttribute as answerAttributeCore } from '@touchstone/core/rater-attribute/answer-attribute';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Says something of whoever calls, or that they would rather not. */
export const answerAttribute = projectProcedure('assignment:work')
  .input(z.object({ attributeId: z.uuid(), choice: z.number().int().min(0).max(11).nullable() }))
  .output(z.void())
  .mutation(({ ctx, input }) => answerAttributeCore(ctx.db, { ...input, userId: ctx.viewer.userId }));
