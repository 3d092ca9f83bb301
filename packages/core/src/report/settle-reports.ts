import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import { noteDecision, type Decide } from '../review/note-decision';
import { lockComparison } from './lock-comparison';

/**
 * A reviewer settles every open report of a comparison at once. `keep` opens its parked slots again, and three skips from
 * here on send it back to the reviewers: the ones before have been looked at. `withhold` leaves them parked until that is
 * undone (`review/undo-withhold.ts`).
 *
 * @throws AppError NOT_FOUND when no report of this comparison is open
 */
export async function settleReports(db: Database, input: Decide): Promise<void> {
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
    await noteDecision(tx, input);
    const reportIds = settled.map(({ id }) => id);
    await recordAudit(tx, {
      type: 'report.settled',
      data: { comparisonId, reportIds, decision },
      projectId,
      actorId,
    });
  });
}
