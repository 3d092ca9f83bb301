import type { Database } from '@touchstone/db/open-database';
import type { JobQueue } from '../queue/job-queue';
import { queueAlerts } from './queue-alerts';
import { readAlertSettings } from './read-alerts';

/** Sends a test to every address of the project. @returns how many those are */
export async function sendTestAlert(
  { db, queue }: { db: Database; queue: JobQueue },
  projectId: string,
): Promise<number> {
  return db.$transaction(async (tx) => {
    const { emails, webhookUrl } = await readAlertSettings(tx, projectId);
    return queueAlerts(tx, queue, { projectId, alerts: [{ type: 'test' }], emails, webhookUrl });
  });
}
