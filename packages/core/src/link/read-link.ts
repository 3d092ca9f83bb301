import type { Db } from '@touchstone/db/open-database';
import type { Role } from '@touchstone/domain/member/role';
import { hashSecret } from '../secret/secret-token';

export interface LinkSummary {
  kind: 'sign_in' | 'invite';
  /** Only for an invite. */
  projectName: string | null;
  role: Role | null;
}

/** What a one-time link would do, without using it up. @returns null when it is spent or unknown */
export async function readLink(db: Db, token: string, now: Date): Promise<LinkSummary | null> {
  const link = await db.oneTimeLink.findFirst({
    where: { tokenHash: hashSecret(token), usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { kind: true, role: true, project: { select: { name: true } } },
  });
  if (!link) return null;
  return {
    kind: link.kind as LinkSummary['kind'],
    role: link.role as Role | null,
    projectName: link.project?.name ?? null,
  };
}
