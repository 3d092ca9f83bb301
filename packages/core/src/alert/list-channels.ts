import type { Db } from '@touchstone/db/open-database';
import { alertSchema, type AlertKind } from '@touchstone/domain/alert/alert';
import {
  channelWordsSchema,
  deliveryStateSchema,
  type ChannelWords,
  type DeliveryState,
} from '@touchstone/domain/alert/alert-channel';

export interface ListedChannel extends ChannelWords {
  id: string;
  target: string;
  closedAt: Date | null;
  /** The newest first, at most ten. */
  deliveries: ListedDelivery[];
}

export interface ListedDelivery {
  alertId: string;
  alertKind: AlertKind;
  at: Date;
  state: DeliveryState;
  attempts: number;
  dueAt: Date;
  error: string | null;
}

const LATEST = 10;

/** Where a project's alerts go, oldest first, and what came of the latest; without the secrets. */
export async function listChannels(db: Db, projectId: string): Promise<ListedChannel[]> {
  const channels = await db.alertChannel.findMany({
    where: { projectId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      deliveries: { orderBy: { alert: { at: 'desc' } }, take: LATEST, include: { alert: true } },
    },
  });
  return channels.map(({ id, kind, target, kinds, closedAt, deliveries }) => ({
    id,
    target,
    ...channelWordsSchema.parse({ kind, kinds }),
    closedAt,
    deliveries: deliveries.map(({ alert, alertId, attempts, dueAt, error, ...delivery }) => ({
      ...{ alertId, attempts, dueAt, error },
      alertKind: alertSchema.parse(alert).kind,
      at: alert.at,
      state: deliveryStateSchema.parse(delivery.state),
    })),
  }));
}
