import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { recordAudit } from '../audit/record-audit';
import { makeSecretToken } from '../secret/secret-token';

/** Makes a machine's credential that acts as its user. The secret is returned once and stored hashed. */
export async function createApiToken(
  db: Database,
  { userId, name, days, now }: { userId: string; name: string; days: number; now: Date },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { token, hash, start } = makeSecretToken('tsk');
  const id = newId();
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  await db.$transaction(async (tx) => {
    await tx.apiToken.create({ data: { id, tokenHash: hash, start, userId, name, expiresAt } });
    await recordAudit(tx, { type: 'token.created', data: { tokenId: id, name }, actorId: userId });
  });
  return { id, token, expiresAt };
}
