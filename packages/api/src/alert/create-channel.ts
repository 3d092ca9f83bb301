import { createChannel as createChannelCore } from '@touchstone/core/alert/create-channel';
import { alertChannelSchema } from '@touchstone/domain/alert/alert-channel';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** A webhook's secret is in this answer and nowhere else. */
export const createChannel = projectProcedure('project:change')
  .input(z.object({ channel: alertChannelSchema }))
  .output(z.object({ id: z.string(), secret: z.string().nullable() }))
  .mutation(({ ctx, input: { projectId, channel } }) =>
    createChannelCore(ctx.db, { ...channel, projectId, actorId: ctx.access.userId }),
  );
