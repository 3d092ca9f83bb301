import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Role } from '@touchstone/domain/member/role';
import { recordAudit } from '../audit/record-audit';

/** Makes a user a member, or a former member one again (same rater, so earlier work is still theirs). */
export async function addMember(
  tx: Db,
  { projectId, userId, role, actorId }: { projectId: string; userId: string; role: Role; actorId: string },
): Promise<void> {
  await tx.member.upsert({
    where: { projectId_userId: { projectId, userId } },
    create: { projectId, userId, role },
    update: { role, endedAt: null },
  });
  await tx.rater.upsert({
    where: { projectId_userId: { projectId, userId } },
    create: { projectId, id: newId(), kind: 'member', userId },
    update: {},
  });
  await recordAudit(tx, { type: 'member.joined', data: { userId, role }, projectId, actorId });
}
