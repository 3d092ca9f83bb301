import type { Database } from '@touchstone/db/open-database';
import { qualityReportSchema } from '@touchstone/domain/quality/quality-report';
import { raiseAlert } from '../alert/raise-alert';
import { makeQualityReport } from './make-quality-report';
import { qualityAlerts } from './quality-alerts';
import { readQualityInput } from './read-quality-input';

/** Reports kept of a project: enough to see how it went, and no more. */
const KEPT = 30;

/** Makes a report that was asked for. Run again it starts over; one that is made stays as it is. */
export async function runQualityReport(
  { db }: { db: Database },
  { projectId, reportId }: { projectId: string; reportId: string },
): Promise<void> {
  const key = { projectId_id: { projectId, id: reportId } };
  const asked = await db.qualityReport.findUnique({ where: key, select: { state: true } });
  if (!asked || asked.state === 'done' || asked.state === 'failed') return;
  const now = new Date();
  const total = await db.comparison.count({ where: { projectId } });
  await db.qualityReport.update({ where: key, data: { state: 'running', done: 0, total, startedAt: now } });
  const input = await readQualityInput(db, projectId, async (done) => {
    await db.qualityReport.update({ where: key, data: { done, total: Math.max(total, done) } });
  });
  const report = qualityReportSchema.parse(makeQualityReport({ ...input, now }));
  await db.$transaction(async (tx) => {
    const before = await tx.qualityReport.findFirst({
      where: { projectId, state: 'done' },
      orderBy: { createdAt: 'desc' },
      select: { report: true },
    });
    const alerts = qualityAlerts(before && qualityReportSchema.parse(before.report), report);
    for (const [at, alert] of alerts.entries())
      await raiseAlert(tx, { ...alert, projectId, key: `${alert.kind}:${reportId}:${String(at)}` });
    await tx.qualityReport.update({
      where: key,
      data: { state: 'done', report, verdict: report.verdict.answer, finishedAt: new Date() },
    });
  });
  await db.$executeRaw`
    DELETE FROM quality_report WHERE project_id = ${projectId}::uuid AND state IN ('done', 'failed') AND id NOT IN (
      SELECT id FROM quality_report WHERE project_id = ${projectId}::uuid ORDER BY created_at DESC LIMIT ${KEPT})`;
}
