import type { Db } from '@touchstone/db/open-database';

/** Ends every session and every API token of a user, from the next request on. */
export async function endAccess(tx: Db, userId: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
}
