import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { recordAudit } from '../audit/record-audit';
import { endAccess } from '../session/end-access';

/** Shuts an account out from the next request on, or lets it in again. Its judgments stay. */
export async function setUserDisabled(
  db: Database,
  { userId, disabled, actorId, now }: { userId: string; disabled: boolean; actorId: string; now: Date },
): Promise<void> {
  if (userId === actorId) throw new AppError('INVALID', problem('ownAccount'));
  await db.$transaction(async (tx) => {
    const { count } = await tx.userAccount.updateMany({
      where: { id: userId },
      data: { disabledAt: disabled ? now : null },
    });
    if (count === 0) throw new AppError('NOT_FOUND', 'There is no such user.');
    if (disabled) await endAccess(tx, { userId, now });
    await recordAudit(tx, { type: disabled ? 'user.disabled' : 'user.enabled', data: { userId }, actorId });
  });
}
