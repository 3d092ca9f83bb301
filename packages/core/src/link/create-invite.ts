import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Role } from '@touchstone/domain/member/role';
import { recordAudit } from '../audit/record-audit';
import { makeSecretToken } from '../secret/secret-token';

const INVITE_DAYS = 14;

/** Makes a link that lets one person join the project. The secret is returned once; `note` says whom it is for. */
export async function createInvite(
  db: Database,
  {
    projectId,
    role,
    note,
    actorId,
    now,
  }: { projectId: string; role: Role; note?: string; actorId: string; now: Date },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { token, hash } = makeSecretToken('tsl');
  const id = newId();
  const expiresAt = new Date(now.getTime() + INVITE_DAYS * 86_400_000);
  await db.$transaction(async (tx) => {
    await tx.oneTimeLink.create({
      data: {
        id,
        tokenHash: hash,
        kind: 'invite',
        projectId,
        role,
        note: note ?? null,
        createdBy: actorId,
        expiresAt,
      },
    });
    await recordAudit(tx, { type: 'invite.created', data: { linkId: id, role }, projectId, actorId });
  });
  return { id, token, expiresAt };
}
