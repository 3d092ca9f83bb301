import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import { makeSecretToken } from '../secret/secret-token';

const LINK_HOURS = 24;

/**
 * Makes a link that signs somebody in who has forgotten the password; opening it ends that password. An earlier unused
 * link of theirs ends now. The secret is returned once.
 *
 * @throws AppError NOT_FOUND for nobody, or a disabled account
 */
export async function createSignInLink(
  db: Database,
  { userId, actorId, now }: { userId: string; actorId: string; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const { token, hash } = makeSecretToken('tsl');
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  await db.$transaction(async (tx) => {
    const user = await tx.userAccount.findFirst({
      where: { id: userId, disabledAt: null },
      select: { id: true },
    });
    if (!user) throw new AppError('NOT_FOUND', 'There is no such account, or it is disabled.');
    await tx.oneTimeLink.updateMany({
      where: { kind: 'sign_in', userId, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    await tx.oneTimeLink.create({
      data: { id: newId(), tokenHash: hash, kind: 'sign_in', userId, createdBy: actorId, expiresAt },
    });
    await recordAudit(tx, { type: 'sign_in_link.created', data: { userId }, actorId });
  });
  return { token, expiresAt };
}
