import { z } from 'zod';
import { sendTestAlert as sendTestAlertCore } from '@touchstone/core/alert/send-test-alert';
import { projectProcedure } from '../trpc';

/** Sends a test to every address of the project. */
export const sendTestAlert = projectProcedure('quality:change')
  .output(z.object({ deliveries: z.number() }))
  .mutation(async ({ ctx, input }) => ({ deliveries: await sendTestAlertCore(ctx, input.projectId) }));
