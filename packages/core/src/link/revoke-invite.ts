import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

/** Ends an unused invite of the project. @throws AppError NOT_FOUND when it is used, ended, or another project's */
export async function revokeInvite(
  db: Database,
  { projectId, linkId, actorId, now }: { projectId: string; linkId: string; actorId: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: linkId, projectId, kind: 'invite', usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw new AppError('NOT_FOUND', 'There is no such invite.');
    await recordAudit(tx, { type: 'invite.revoked', data: { linkId }, projectId, actorId });
  });
}
