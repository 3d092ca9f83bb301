import type { Database } from '@touchstone/db/open-database';
import { hashSecret } from '../secret/secret-token';
import { recordAudit } from '../audit/record-audit';
import { endAccess } from './end-access';

/** Ends the session of this cookie; ending it again changes nothing. */
export async function revokeSession(db: Database, token: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { tokenHash: hashSecret(token), revokedAt: null },
    data: { revokedAt: now },
  });
}

/** Signs a user out everywhere: every session and every API token. */
export async function revokeAllSessions(
  db: Database,
  { userId, actorId, now }: { userId: string; actorId: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await endAccess(tx, { userId, now });
    await recordAudit(tx, { type: 'session.revoked_all', data: { userId }, actorId });
  });
}
