import { z } from 'zod';
import { webhookRules } from '@touchstone/core/alert/alert-network';
import { changeAlerts as changeAlertsCore } from '@touchstone/core/alert/change-alerts';
import { alertSettingsSchema } from '@touchstone/domain/alert/alert-settings';
import { projectProcedure } from '../trpc';

/** Changes which alerts the project wants; answers with the webhook's secret when it is new, this once. */
export const changeAlerts = projectProcedure('quality:change')
  .input(z.object({ settings: alertSettingsSchema }))
  .output(z.object({ webhookSecret: z.string().nullable() }))
  .mutation(async ({ ctx, input }) => ({
    webhookSecret: await changeAlertsCore(ctx.db, webhookRules(ctx.allowsPrivateWebhooks === true), {
      ...input,
      actorId: ctx.viewer.userId,
    }),
  }));
