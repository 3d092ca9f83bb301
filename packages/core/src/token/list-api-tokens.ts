import type { Db } from '@touchstone/db/open-database';

export interface ApiTokenRow {
  id: string;
  name: string;
  start: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

/** One's own tokens that still work, newest first. */
export function listApiTokens(db: Db, userId: string, now: Date): Promise<ApiTokenRow[]> {
  return db.apiToken.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, start: true, createdAt: true, expiresAt: true, lastUsedAt: true },
  });
}
