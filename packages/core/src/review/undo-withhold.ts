import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import { lockComparison } from '../report/lock-comparison';
import { noteDecision, type Decide } from './note-decision';

/**
 * Takes a decision to withhold back: the comparison is handed out again, except to who skipped or reported it. What was
 * decided about its reports stays written on them.
 *
 * @throws AppError NOT_FOUND when the comparison is not withheld (any more)
 */
export async function undoWithhold(db: Database, input: Omit<Decide, 'decision'>): Promise<void> {
  const { projectId, comparisonId, actorId } = input;
  await db.$transaction(async (tx) => {
    await lockComparison(tx, projectId, comparisonId);
    const withheld = await tx.comparison.count({
      where: { projectId, id: comparisonId, decision: 'withhold' },
    });
    if (withheld === 0)
      throw new AppError(
        'NOT_FOUND',
        'This comparison is not withheld; somebody may have handed it out again.',
      );
    await noteDecision(tx, { ...input, decision: 'keep' });
    await recordAudit(tx, { type: 'withhold.undone', data: { comparisonId }, projectId, actorId });
  });
}
