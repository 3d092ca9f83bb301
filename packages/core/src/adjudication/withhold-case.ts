import type { Database } from '@touchstone/db/open-database';
import { recordAudit } from '../audit/record-audit';
import { lockComparison } from '../report/lock-comparison';
import { parkComparison } from '../report/park-comparison';
import { noteDecision } from '../review/note-decision';
import { holdCase, NOT_HELD } from './hold-case';

/**
 * A reviewer keeps a comparison from everybody instead of deciding it. Its judgments stay; it is handed out again from the
 * review page, like any that is withheld, and then waits for a decision again.
 *
 * @throws AppError CONFLICT when it is not theirs (any more)
 */
export async function withholdCase(
  db: Database,
  held: { projectId: string; comparisonId: string; raterId: string; actorId: string; now: Date },
): Promise<void> {
  const { projectId, comparisonId, actorId, now } = held;
  await db.$transaction(async (tx) => {
    await lockComparison(tx, projectId, comparisonId);
    await holdCase(tx, held);
    await parkComparison(tx, projectId, comparisonId);
    await noteDecision(tx, { projectId, comparisonId, decision: 'withhold', actorId, now });
    await recordAudit(tx, { type: 'case.withheld', data: { comparisonId }, projectId, actorId });
    await tx.adjudicationCase.update({
      where: { projectId_comparisonId: { projectId, comparisonId } },
      data: NOT_HELD,
    });
  });
}
