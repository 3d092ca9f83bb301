import { sendTestAlert as sendTestAlertCore } from '@touchstone/core/alert/send-test-alert';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const sendTestAlert = projectProcedure('project:change')
  .input(z.object({ channelId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) => sendTestAlertCore(ctx.db, input));
