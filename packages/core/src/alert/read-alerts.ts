import type { Db } from '@touchstone/db/open-database';
import {
  alertSchema,
  type Alert,
  type AlertChannel,
  type DeliveryState,
} from '@touchstone/domain/alert/alert';
import { NO_ALERTS, type AlertSettings } from '@touchstone/domain/alert/alert-settings';

const SHOWN = 50;

export interface AlertDeliveryRow {
  id: string;
  channel: AlertChannel;
  target: string;
  alert: Alert;
  state: DeliveryState;
  attempts: number;
  error: string | null;
  createdAt: Date;
}

/** What a project wants to be told, without the webhook's secret. */
export async function readAlertSettings(db: Db, projectId: string): Promise<AlertSettings> {
  const row = await db.alertSetting.findUnique({ where: { projectId } });
  if (!row) return NO_ALERTS;
  const { projectId: _, webhookSecret: _secret, dueOn, ...settings } = row;
  return { ...settings, dueOn: dueOn?.toISOString().slice(0, 10) ?? null };
}

/** What was sent lately, the newest first. */
export async function listAlertDeliveries(db: Db, projectId: string): Promise<AlertDeliveryRow[]> {
  const rows = await db.alertDelivery.findMany({
    where: { projectId },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
  });
  return rows.map(({ id, channel, target, alert, state, attempts, error, createdAt }) => ({
    ...{ id, target, attempts, error, createdAt, alert: alertSchema.parse(alert) },
    ...{ channel: channel as AlertChannel, state: state as DeliveryState },
  }));
}
