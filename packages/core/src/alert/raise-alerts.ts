import type { Db } from '@touchstone/db/open-database';
import { qualityReportSchema, type QualityReport } from '@touchstone/domain/quality/quality-report';
import type { JobQueue } from '../queue/job-queue';
import { alertsOf } from './alerts-of';
import { queueAlerts } from './queue-alerts';
import { readAlertSettings } from './read-alerts';

/** Tells what a new report gives reason to, beside the one made before it; in the transaction that stores the new one. */
export async function raiseAlerts(
  tx: Db,
  queue: JobQueue,
  projectId: string,
  report: QualityReport,
): Promise<number> {
  const settings = await readAlertSettings(tx, projectId);
  const before = await tx.qualityReport.findFirst({
    where: { projectId, state: 'done' },
    orderBy: { createdAt: 'desc' },
    select: { report: true },
  });
  const alerts = alertsOf(before && qualityReportSchema.parse(before.report), report, settings);
  return queueAlerts(tx, queue, { projectId, alerts, ...settings });
}
