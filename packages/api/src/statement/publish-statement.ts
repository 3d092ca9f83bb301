import { z } from 'zod';
import { publishStatement as publishStatementCore } from '@touchstone/core/project/publish-statement';
import { statementSchema } from '@touchstone/domain/statement/statement';
import { projectProcedure } from '../trpc';

export const publishStatement = projectProcedure('project:change')
  .input(z.object({ statement: statementSchema, basedOn: z.number().int().min(0) }))
  .output(z.object({ version: z.number() }))
  .mutation(async ({ ctx, input }) => ({
    version: await publishStatementCore(ctx.db, { ...input, actorId: ctx.viewer.userId }),
  }));
