import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { freeSlots } from '../assignment/free-slots';
import { recordAudit } from '../audit/record-audit';

/**
 * Ends a membership and gives what they hold back to the queue, in the caller's transaction.
 *
 * @param actorId null where a rule ended it
 * @throws AppError NOT_FOUND for someone who is no member
 */
export async function endMembership(
  tx: Db,
  {
    projectId,
    userId,
    actorId,
    now,
  }: { projectId: string; userId: string; actorId: string | null; now: Date },
): Promise<void> {
  const { count } = await tx.member.updateMany({
    where: { projectId, userId, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) throw new AppError('NOT_FOUND', 'There is no such member.');
  const rater = await tx.rater.findUnique({
    where: { projectId_userId: { projectId, userId } },
    select: { id: true },
  });
  if (rater) {
    await freeSlots(tx, { projectId, raterId: rater.id, to: 'released' });
    // What was kept for them is everybody's again.
    await tx.$executeRaw`
      UPDATE slot SET reserved_for = NULL WHERE project_id = ${projectId}::uuid AND reserved_for = ${rater.id}::uuid`;
  }
  await recordAudit(tx, { type: 'member.removed', data: { userId }, projectId, actorId });
}
