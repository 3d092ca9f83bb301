import { listChannels as listChannelsCore } from '@touchstone/core/alert/list-channels';
import { alertSchema } from '@touchstone/domain/alert/alert';
import { channelWordsSchema, deliveryStateSchema } from '@touchstone/domain/alert/alert-channel';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

const kind = z.enum(alertSchema.options.map(({ shape }) => shape.kind.value));

/** Where the project's alerts go, and what came of the latest. */
export const listChannels = projectProcedure('project:change')
  .output(
    z.array(
      channelWordsSchema.extend({
        id: z.string(),
        target: z.string(),
        closedAt: z.date().nullable(),
        deliveries: z.array(
          z.object({
            alertId: z.string(),
            alertKind: kind,
            at: z.date(),
            state: deliveryStateSchema,
            attempts: z.number(),
            dueAt: z.date(),
            error: z.string().nullable(),
          }),
        ),
      }),
    ),
  )
  .query(({ ctx, input }) => listChannelsCore(ctx.db, input.projectId));
