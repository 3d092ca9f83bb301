import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

/**
 * Asks a question about raters no more, and forgets what they said to it. Reports made before keep their groups.
 *
 * @throws AppError NOT_FOUND when there is no such question (any more)
 */
export async function removeAttribute(
  db: Database,
  { projectId, attributeId, actorId }: { projectId: string; attributeId: string; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.raterAttribute.deleteMany({ where: { projectId, id: attributeId } });
    if (count === 0)
      throw new AppError('NOT_FOUND', 'There is no such question; somebody may have removed it.');
    await recordAudit(tx, { type: 'rater_attribute.removed', data: { attributeId }, projectId, actorId });
  });
}
