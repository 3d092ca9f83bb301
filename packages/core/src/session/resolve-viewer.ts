import type { Db } from '@touchstone/db/open-database';
import { hashSecret } from '../secret/secret-token';
import type { Viewer } from './viewer';

/** Whether a secret is an API token; any other is a session's. */
export const isApiToken = (secret: string): boolean => secret.startsWith('tsk_');

/**
 * Whose secret this is: a browser's session or an API token. Reads the session (or token) and user rows every time, so
 * that signing out and disabling act on the next request.
 *
 * @returns null for a secret that is unknown, expired or revoked, or whose user is disabled
 */
export async function resolveViewer(db: Db, token: string, now: Date): Promise<Viewer | null> {
  const hash = hashSecret(token);
  if (isApiToken(token)) return resolveApiToken(db, hash, now);
  const [row] = await db.$queryRaw<{ session_id: string; user_id: string; is_owner: boolean }[]>`
    /* prepared: resolve-session */
    SELECT s.id AS session_id, s.user_id, u.is_owner
    FROM session s JOIN user_account u ON u.id = s.user_id
    WHERE s.token_hash = ${hash} AND s.revoked_at IS NULL AND s.expires_at > ${now} AND u.disabled_at IS NULL`;
  return row ? { userId: row.user_id, isOwner: row.is_owner, sessionId: row.session_id } : null;
}

async function resolveApiToken(db: Db, hash: string, now: Date): Promise<Viewer | null> {
  const [row] = await db.$queryRaw<
    { id: string; user_id: string; is_owner: boolean; last_used_at: Date | null }[]
  >`
    SELECT t.id, t.user_id, u.is_owner, t.last_used_at
    FROM api_token t JOIN user_account u ON u.id = t.user_id
    WHERE t.token_hash = ${hash} AND t.revoked_at IS NULL AND t.expires_at > ${now} AND u.disabled_at IS NULL`;
  if (!row) return null;
  // To the minute is enough, and keeps a busy token from queueing for its own row.
  if (row.last_used_at === null || now.getTime() - row.last_used_at.getTime() > 60_000) {
    await db.apiToken.update({ where: { id: row.id }, data: { lastUsedAt: now } });
  }
  return { userId: row.user_id, isOwner: row.is_owner, sessionId: null };
}
