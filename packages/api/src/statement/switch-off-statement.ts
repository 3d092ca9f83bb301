import { z } from 'zod';
import { switchOffStatement as switchOffStatementCore } from '@touchstone/core/project/switch-off-statement';
import { projectProcedure } from '../trpc';

export const switchOffStatement = projectProcedure('project:change')
  .output(z.void())
  .mutation(({ ctx, input }) =>
    switchOffStatementCore(ctx.db, { projectId: input.projectId, actorId: ctx.viewer.userId }),
  );
