import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { makeSecretToken } from '../secret/secret-token';

const SESSION_DAYS = 30;

/** Opens a session and returns the secret for the browser's cookie. */
export async function createSession(
  db: Db,
  { userId, userAgent, now }: { userId: string; userAgent?: string; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const { token, hash } = makeSecretToken('tss');
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  await db.session.create({
    data: { id: newId(), tokenHash: hash, userId, expiresAt, userAgent: userAgent?.slice(0, 300) ?? null },
  });
  return { token, expiresAt };
}
