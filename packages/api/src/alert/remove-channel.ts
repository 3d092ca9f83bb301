import { removeChannel as removeChannelCore } from '@touchstone/core/alert/remove-channel';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const removeChannel = projectProcedure('project:change')
  .input(z.object({ channelId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) => removeChannelCore(ctx.db, { ...input, actorId: ctx.access.userId }));
