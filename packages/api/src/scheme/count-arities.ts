import { z } from 'zod';
import { countArities as countAritiesCore } from '@touchstone/core/project/count-arities';
import { projectProcedure } from '../trpc';

/** How many comparisons have how many completions: which kinds of label scheme the project's data allows. */
export const countArities = projectProcedure('project:change')
  .output(z.array(z.object({ arity: z.number(), comparisons: z.number() })))
  .query(({ ctx, input }) => countAritiesCore(ctx.db, input.projectId));
