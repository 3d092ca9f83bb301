import { z } from 'zod';
import { listAlertDeliveries, readAlertSettings } from '@touchstone/core/alert/read-alerts';
import { ALERT_CHANNELS, alertSchema, DELIVERY_STATES } from '@touchstone/domain/alert/alert';
import { alertSettingsSchema } from '@touchstone/domain/alert/alert-settings';
import { projectProcedure } from '../trpc';

/** Which alerts the project wants, and what was sent lately. */
export const readAlerts = projectProcedure('quality:change')
  .output(
    z.object({
      settings: alertSettingsSchema,
      deliveries: z.array(
        z.object({
          id: z.string(),
          channel: z.enum(ALERT_CHANNELS),
          target: z.string(),
          alert: alertSchema,
          state: z.enum(DELIVERY_STATES),
          attempts: z.number(),
          error: z.string().nullable(),
          createdAt: z.date(),
        }),
      ),
    }),
  )
  .query(async ({ ctx, input: { projectId } }) => ({
    settings: await readAlertSettings(ctx.db, projectId),
    deliveries: await listAlertDeliveries(ctx.db, projectId),
  }));
