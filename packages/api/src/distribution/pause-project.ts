import { pauseProject as pauseProjectCore } from '@touchstone/core/distribution/pause-project';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const pauseProject = projectProcedure('project:change')
  .input(z.object({ reason: writtenText(2000).pipe(z.string().trim().min(1)) }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    pauseProjectCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
