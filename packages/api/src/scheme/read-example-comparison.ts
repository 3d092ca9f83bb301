import { z } from 'zod';
import { readExampleComparison as readExampleComparisonCore } from '@touchstone/core/project/read-example-comparison';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { ARITY_OF_KIND } from '@touchstone/domain/label/label-scheme';
import { messageSchema } from '@touchstone/domain/message/message';
import { projectProcedure } from '../trpc';

const arity = z.number().int().min(2).max(ARITY_OF_KIND.ranking.max);

/** A real comparison of the project to try a label scheme on: texts alone. */
export const readExampleComparison = projectProcedure('project:change')
  .input(z.object({ min: arity, max: arity }))
  .output(
    z
      .object({
        prompt: z.array(messageSchema),
        completions: z.array(z.array(messageSchema)),
        harmKinds: harmKindsSchema,
      })
      .nullable(),
  )
  .query(({ ctx, input }) => readExampleComparisonCore(ctx.db, input.projectId, input));
