import type { Database } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import { lockComparison } from '../report/lock-comparison';
import { noteDecision, type Decide } from './note-decision';

/**
 * A reviewer decides about a comparison that three people skipped. `keep` hands it out again, `withhold` leaves it parked
 * until the decision is undone (`undo-withhold.ts`). One that was reported as harmful is settled with its reports.
 *
 * @throws AppError NOT_FOUND when it does not wait for a reviewer (any more), or is reported
 */
export async function settleSkips(db: Database, input: Decide): Promise<void> {
  const { projectId, comparisonId, decision, actorId } = input;
  await db.$transaction(async (tx) => {
    await lockComparison(tx, projectId, comparisonId);
    const waiting = await tx.comparison.findFirst({
      where: {
        ...{ projectId, id: comparisonId, skips: { gte: SKIPS_TO_REVIEW } },
        OR: [{ decision: null }, { decision: 'keep' }],
        reports: { none: { settledAt: null } },
      },
      select: { id: true },
    });
    if (!waiting)
      throw new AppError('NOT_FOUND', 'This comparison waits for no reviewer; somebody may have settled it.');
    await noteDecision(tx, input);
    await recordAudit(tx, {
      type: 'skips.settled',
      data: { comparisonId, decision },
      ...{ projectId, actorId },
    });
  });
}
