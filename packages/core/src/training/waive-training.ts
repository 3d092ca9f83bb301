import type { Database } from '@touchstone/db/open-database';
import { recordAudit } from '../audit/record-audit';
import { raterOfUser } from '../rater/act-on-member';

/** An admin lets a member begin without having passed. @throws AppError NOT_FOUND for who never was a member */
export async function waiveTraining(
  db: Database,
  { projectId, userId, actorId, now }: { projectId: string; userId: string; actorId: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const raterId = await raterOfUser(tx, projectId, userId);
    const { count } = await tx.rater.updateMany({
      where: { projectId, id: raterId, trainedAt: null },
      data: { trainedAt: now },
    });
    if (count > 0) await recordAudit(tx, { type: 'training.waived', data: { raterId }, projectId, actorId });
  });
}
