import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { AppError } from '@touchstone/domain/error/app-error';
import { readLastWord } from './read-last-word';
import { setFinalJudgmentAside } from './store-final-judgment';

/**
 * Takes a decision back: the votes speak again, what annotators were told is hidden, and the comparison waits as it did. That it
 * was decided, and how, stays on record.
 *
 * @throws AppError CONFLICT when it is not the last word on its comparison (any more)
 */
export async function undoDecision(
  db: Database,
  { projectId, raterId, adjudicationId }: { projectId: string; raterId: string; adjudicationId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const decided = await tx.adjudication.findUnique({
      where: { projectId_id: { projectId, id: adjudicationId } },
      select: { comparisonId: true },
    });
    if (!decided) throw new AppError('NOT_FOUND', 'There is no such decision.');
    const { comparisonId } = decided;
    await tx.$executeRaw`
      SELECT FROM adjudication_case
      WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid FOR UPDATE`;
    const last = await readLastWord(tx, projectId, comparisonId);
    if (last?.id !== adjudicationId || last.decision === 'undone')
      throw new AppError('CONFLICT', 'This comparison was decided anew meanwhile; reload to see how.');
    await tx.adjudication.create({
      data: {
        ...{ projectId, id: newId(), comparisonId, raterId, cause: last.cause, categories: [] },
        ...{ revision: last.revision + 1, decision: 'undone' },
      },
    });
    await setFinalJudgmentAside(tx, projectId, comparisonId);
    const { count } = await tx.adjudicationRequest.updateMany({
      where: { projectId, comparisonId, settledBy: adjudicationId },
      data: { settledBy: null },
    });
    await tx.$executeRaw`
      UPDATE adjudication_case SET closed_by = NULL, holder_id = NULL, held_until = NULL, held_cause = NULL, requested = ${count > 0},
        weight = CASE WHEN ${count > 0} THEN 2 WHEN disagreement > 0 THEN disagreement ELSE random() END
      WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid`;
  });
}
