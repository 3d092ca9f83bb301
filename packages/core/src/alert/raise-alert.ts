import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import { alertSchema, type Alert } from '@touchstone/domain/alert/alert';

/**
 * Tells the channels of a project that want to hear of it, in the caller's transaction: it is sent if, and only if, what it tells
 * of has happened. Where nobody wants to hear of it nothing is written.
 *
 * @param key what happened, once: a second alert with the same key is none
 * @param only this channel, whatever it wants to hear of
 */
export async function raiseAlert(
  tx: Db,
  { projectId, key, only, ...alert }: Alert & { projectId: string; key: string; only?: string },
): Promise<void> {
  const { kind, data } = alertSchema.parse(alert);
  const channels = await tx.alertChannel.findMany({
    where: { projectId, closedAt: null, ...(only === undefined ? { kinds: { has: kind } } : { id: only }) },
    select: { id: true },
  });
  if (channels.length === 0) return;
  const alertId = newId();
  const { count } = await tx.alert.createMany({
    data: [{ projectId, id: alertId, kind, key, data }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await tx.alertDelivery.createMany({
    data: channels.map(({ id }) => ({ projectId, alertId, channelId: id })),
  });
}
