import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Role } from '@touchstone/domain/member/role';
import { recordAudit } from '../audit/record-audit';

/** Gives a member another role. @throws AppError NOT_FOUND for someone who is no member */
export async function changeMemberRole(
  db: Database,
  { projectId, userId, role, actorId }: { projectId: string; userId: string; role: Role; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { projectId, userId, endedAt: null },
      data: { role },
    });
    if (count === 0) throw new AppError('NOT_FOUND', 'There is no such member.');
    await recordAudit(tx, { type: 'member.role_changed', data: { userId, role }, projectId, actorId });
  });
}
