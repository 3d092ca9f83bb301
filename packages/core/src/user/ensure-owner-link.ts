import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { recordAudit } from '../audit/record-audit';
import { makeSecretToken } from '../secret/secret-token';

const LINK_HOURS = 24;

/**
 * Makes the first owner's account when there is none, and a fresh one-time link as long as no owner has a password:
 * whoever reads the terminal of the first start owns the instance. Earlier unused links end.
 *
 * @returns the link's secret, or null when an owner can sign in with a password
 */
export async function ensureOwnerLink(db: Database, now: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('touchstone:first-owner'))`;
    const owners = await tx.userAccount.findMany({
      where: { isOwner: true, disabledAt: null },
      select: { id: true, credential: { select: { userId: true } } },
      orderBy: { createdAt: 'asc' },
    });
    if (owners.some(({ credential }) => credential)) return null;
    const userId = owners[0]?.id ?? newId();
    if (owners.length === 0) {
      await tx.userAccount.create({
        data: { id: userId, isOwner: true, person: { create: { name: 'Owner' } } },
      });
      await recordAudit(tx, { type: 'owner.created', data: { userId }, actorId: null });
    }
    await tx.oneTimeLink.updateMany({
      where: { kind: 'sign_in', userId, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    const { token, hash } = makeSecretToken('tsl');
    await tx.oneTimeLink.create({
      data: {
        id: newId(),
        tokenHash: hash,
        kind: 'sign_in',
        userId,
        expiresAt: new Date(now.getTime() + LINK_HOURS * 3_600_000),
      },
    });
    return token;
  });
}
