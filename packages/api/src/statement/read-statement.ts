import { z } from 'zod';
import { readStatement as readStatementCore } from '@touchstone/core/project/read-statement';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { statementSchema } from '@touchstone/domain/statement/statement';
import { projectProcedure } from '../trpc';

/** The statement as admins see it, with how many members have accepted it. */
export const readStatement = projectProcedure('project:change')
  .output(
    z.object({
      current: z.number(),
      latest: z
        .object({ version: z.number(), statement: statementSchema, author: z.string(), createdAt: z.date() })
        .nullable(),
      members: z.number(),
      accepted: z.number(),
      harmful: z.array(z.object({ kind: z.enum(HARM_KINDS), comparisons: z.number() })),
    }),
  )
  .query(({ ctx, input }) => readStatementCore(ctx.db, input.projectId));
