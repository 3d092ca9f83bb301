import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import type { Alert } from '@touchstone/domain/alert/alert';
import type { JobQueue } from '../queue/job-queue';

/** Puts alerts on their way to every address of the project, in the caller's transaction. @returns how many deliveries that is */
export async function queueAlerts(
  tx: Db,
  queue: JobQueue,
  {
    projectId,
    alerts,
    emails,
    webhookUrl,
  }: {
    projectId: string;
    alerts: readonly Alert[];
    emails: readonly string[];
    webhookUrl: string | null;
  },
): Promise<number> {
  const targets = [
    ...emails.map((target) => ({ channel: 'email', target })),
    ...(webhookUrl === null ? [] : [{ channel: 'webhook', target: webhookUrl }]),
  ];
  for (const alert of alerts) {
    const messageId = newId();
    for (const target of targets) {
      const deliveryId = newId();
      await tx.alertDelivery.create({ data: { projectId, id: deliveryId, messageId, alert, ...target } });
      await queue.send(tx, 'alert', { projectId, deliveryId });
    }
  }
  return alerts.length * targets.length;
}
