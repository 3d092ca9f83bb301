import type { Database } from '@touchstone/db/open-database';
import type { Eligibility } from '@touchstone/domain/distribution/distribution';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

export interface ChangeEligibility {
  projectId: string;
  userIds: string[];
  /** What is not named stays as it is. */
  change: Partial<Eligibility>;
  actorId: string;
}

/**
 * Sets team, skills, languages or limits of members, one or many. It holds from the next hand-out on; what is on their desk may be
 * finished.
 *
 * @throws AppError NOT_FOUND when one of them is no member; nothing is changed then
 */
export async function changeEligibility(
  db: Database,
  { projectId, userIds, change, actorId }: ChangeEligibility,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { projectId, userId: { in: userIds }, endedAt: null },
      data: Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    });
    if (count !== new Set(userIds).size) throw new AppError('NOT_FOUND', 'There is no such member.');
    await recordAudit(tx, {
      type: 'member.eligibility_changed',
      data: { userIds, change },
      projectId,
      actorId,
    });
  });
}
