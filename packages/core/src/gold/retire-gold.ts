import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

/**
 * Hands a gold item out no more. What was answered stays, but rules hold it against nobody any more (`read-evidence.ts`); the comparison does not become work
 * again, since people were told its answer or measured by it.
 *
 * @throws AppError NOT_FOUND when there is none, or it is retired already
 */
export async function retireGold(
  db: Database,
  { projectId, goldId, actorId, now }: { projectId: string; goldId: string; actorId: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.goldItem.updateMany({
      where: { projectId, id: goldId, retiredAt: null },
      data: { retiredAt: now, retiredBy: actorId },
    });
    if (count === 0) throw new AppError('NOT_FOUND', 'There is no such gold item in use.');
    await recordAudit(tx, { type: 'gold.retired', data: { goldId }, projectId, actorId });
  });
}
