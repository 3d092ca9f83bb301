import { listAttributes as listAttributesCore } from '@touchstone/core/rater-attribute/list-attributes';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** What the project asks about its raters, without what they say. */
export const listAttributes = projectProcedure('quality:change')
  .output(z.array(z.object({ id: z.string(), question: z.string(), options: z.array(z.string()) })))
  .query(({ ctx, input }) => listAttributesCore(ctx.db, input.projectId));
