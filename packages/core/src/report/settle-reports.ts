import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { recordAudit } from '../audit/record-audit';
import { lockComparison } from './lock-comparison';

export interface SettleReports {
  projectId: string;
  comparisonId: string;
  decision: ReportDecision;
  actorId: string;
  now: Date;
}

/**
 * A reviewer settles every open report of a comparison at once. `keep` opens its parked slots again, and three skips from
 * here on send it back to the reviewers: the ones before have been looked at. `withhold` leaves them parked for good.
 *
 * @throws AppError NOT_FOUND when no report of this comparison is open
 */
export async function settleReports(db: Database, input: SettleReports): Promise<void> {
  const { projectId, comparisonId, decision, actorId, now } = input;
  await db.$transaction(async (tx) => {
    await lockComparison(tx, projectId, comparisonId);
    const settled = await tx.harmReport.updateManyAndReturn({
      where: { projectId, comparisonId, settledAt: null },
      data: { decision, settledBy: actorId, settledAt: now },
      select: { id: true },
    });
    if (settled.length === 0)
      throw new AppError('NOT_FOUND', 'No report of this comparison is open; somebody may have settled it.');
    if (decision === 'keep') await handOutAgain(tx, projectId, comparisonId);
    const reportIds = settled.map(({ id }) => id);
    await recordAudit(tx, {
      type: 'report.settled',
      data: { comparisonId, reportIds, decision },
      projectId,
      actorId,
    });
  });
}

async function handOutAgain(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  await tx.comparison.update({
    where: { projectId_id: { projectId, id: comparisonId } },
    data: { skips: 0 },
  });
  await tx.$executeRaw`
    UPDATE slot SET state = 'open', available_at = '-infinity'
    WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND state = 'parked'`;
}
