import type { Database } from '@touchstone/db/open-database';
import { alertSchema, type Alert } from '@touchstone/domain/alert/alert';
import type { AlertNetwork } from './alert-network';
import { alertText } from './alert-text';
import { sendEmail } from './send-email';
import { sendWebhook } from './send-webhook';

/** Tries before a delivery is given up; the queue waits longer after each. */
export const DELIVERY_ATTEMPTS = 5;

/**
 * Sends one delivery. What does not arrive is told on its row and thrown, so that the queue tries again; the last try ends it.
 * A delivery may arrive twice when a worker is killed in between: receivers tell repeats by the message's id.
 */
export async function deliverAlert(
  db: Database,
  network: AlertNetwork,
  { projectId, deliveryId }: { projectId: string; deliveryId: string },
): Promise<void> {
  const key = { projectId_id: { projectId, id: deliveryId } };
  const delivery = await db.alertDelivery.findUnique({ where: key });
  if (delivery?.state !== 'queued') return;
  const attempts = delivery.attempts + 1;
  try {
    await send(db, network, { ...delivery, alert: alertSchema.parse(delivery.alert) });
  } catch (error) {
    const isOver = attempts >= DELIVERY_ATTEMPTS;
    await db.alertDelivery.update({
      where: key,
      data: {
        ...{ attempts, error: error instanceof Error ? error.message.slice(0, 500) : String(error) },
        ...(isOver && { state: 'failed', finishedAt: new Date() }),
      },
    });
    if (isOver) return;
    throw error;
  }
  await db.alertDelivery.update({
    where: key,
    data: { attempts, state: 'sent', error: null, finishedAt: new Date() },
  });
}

interface Delivery {
  projectId: string;
  messageId: string;
  channel: string;
  target: string;
  alert: Alert;
  createdAt: Date;
}

async function send(db: Database, network: AlertNetwork, delivery: Delivery): Promise<void> {
  const { projectId, messageId, target, alert, createdAt } = delivery;
  const project = await db.project.findUniqueOrThrow({ where: { id: projectId }, select: { name: true } });
  if (delivery.channel === 'email') {
    const text = alertText(alert);
    await sendEmail(network, {
      id: messageId,
      to: target,
      subject: `${project.name}: ${text}`.slice(0, 200),
      text,
    });
    return;
  }
  const settings = await db.alertSetting.findUnique({
    where: { projectId },
    select: { webhookSecret: true },
  });
  if (settings?.webhookSecret == null) throw new Error('The webhook was switched off.');
  const { type, ...data } = alert;
  const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data: { projectId, ...data } });
  await sendWebhook(network, { id: messageId, target, secret: settings.webhookSecret, body, at: new Date() });
}
