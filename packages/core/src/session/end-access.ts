import type { Db } from '@touchstone/db/open-database';

/** Ends every session of a user (but `keepSessionId`, from which this was asked) and every API token, at once. */
export async function endAccess(
  tx: Db,
  { userId, now, keepSessionId }: { userId: string; now: Date; keepSessionId?: string | null | undefined },
): Promise<void> {
  const others = keepSessionId == null ? {} : { id: { not: keepSessionId } };
  await tx.session.updateMany({ where: { userId, revokedAt: null, ...others }, data: { revokedAt: now } });
  await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
}
