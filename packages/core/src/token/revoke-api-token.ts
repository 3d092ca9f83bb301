import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

/** Ends one of one's own tokens. @throws AppError NOT_FOUND for anybody else's, as for an unknown one */
export async function revokeApiToken(
  db: Database,
  { userId, id, now }: { userId: string; id: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { id, userId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw new AppError('NOT_FOUND', 'There is no such token.');
    await recordAudit(tx, { type: 'token.revoked', data: { tokenId: id }, actorId: userId });
  });
}
