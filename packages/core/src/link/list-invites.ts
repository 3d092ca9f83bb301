import type { Db } from '@touchstone/db/open-database';
import { roleSchema, type Role } from '@touchstone/domain/member/role';

export interface InviteRow {
  id: string;
  role: Role;
  note: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/** The project's invite links that can still be used, newest first. */
export async function listInvites(db: Db, projectId: string, now: Date): Promise<InviteRow[]> {
  const rows = await db.oneTimeLink.findMany({
    where: { projectId, kind: 'invite', usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, role: true, note: true, createdAt: true, expiresAt: true },
  });
  return rows.map((row) => ({ ...row, role: roleSchema.parse(row.role) }));
}
