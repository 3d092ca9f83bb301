import { defineAttribute as defineAttributeCore } from '@touchstone/core/rater-attribute/define-attribute';
import { raterAttributeSchema } from '@touchstone/domain/rater/rater-attribute';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Asks the project's raters something about themselves. */
export const defineAttribute = projectProcedure('quality:change')
  .input(z.object({ attribute: raterAttributeSchema }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => defineAttributeCore(ctx.db, { ...input, actorId: ctx.viewer.userId }));
