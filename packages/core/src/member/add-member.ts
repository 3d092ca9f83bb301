import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Role } from '@touchstone/domain/member/role';
import { recordAudit } from '../audit/record-audit';

/**
 * Makes a user a member, or a former member one again (same rater, so earlier work is still theirs).
 *
 * @throws AppError ALREADY_MEMBER for a current member: an invite changes nobody's role
 */
export async function addMember(
  tx: Db,
  { projectId, userId, role, actorId }: { projectId: string; userId: string; role: Role; actorId: string },
): Promise<void> {
  const known = await tx.member.findUnique({
    where: { projectId_userId: { projectId, userId } },
    select: { endedAt: true },
  });
  if (known?.endedAt === null) {
    throw new AppError(
      'ALREADY_MEMBER',
      'You are a member of this project already; the link stays good for someone else.',
    );
  }
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
