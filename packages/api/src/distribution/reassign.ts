import { reassign as reassignCore } from '@touchstone/core/distribution/reassign';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const reassign = projectProcedure('project:change')
  .input(z.object({ comparisonId: z.uuid(), fromUserId: z.uuid().optional(), toUserId: z.uuid().optional() }))
  .output(z.void())
  .mutation(({ ctx, input }) => reassignCore(ctx.db, { ...input, actorId: ctx.access.userId }));
