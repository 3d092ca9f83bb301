import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import type { Role } from '@touchstone/domain/member/role';
import { addMember } from '../member/add-member';
import { hashSecret } from '../secret/secret-token';
import { createSession } from '../session/create-session';
import { endAccess } from '../session/end-access';
import { createUser, type NewUser } from '../user/create-user';

export interface RedeemLink {
  token: string;
  /** Who opens an invite: the signed-in user, or the account to make. Not asked for the owner's link. */
  as?: { userId: string } | { newUser: NewUser };
  userAgent?: string;
  now: Date;
}

/**
 * Uses a one-time link: signs its user in, or adds a member and signs them in. A conditional update decides who
 * was first when it is opened twice at once; whatever fails after it rolls the use back.
 *
 * @returns the new session's secret and where the person belongs now
 * @throws AppError LINK_SPENT when it was used, revoked or has expired
 */
export async function redeemLink(
  db: Database,
  { token, as, userAgent, now }: RedeemLink,
): Promise<{ sessionToken: string; projectId: string | null }> {
  return db.$transaction(async (tx) => {
    const link = await spend(tx, token, now);
    const userId =
      link.kind === 'sign_in' ? await forgetful(tx, link.userId, now) : await joiner(tx, as, now);
    if (userId === null) throw new AppError('LINK_SPENT', 'This link belongs to no account.');
    if (link.projectId !== null && link.role !== null) {
      await addMember(tx, { projectId: link.projectId, userId, role: link.role as Role, actorId: userId });
    }
    await tx.oneTimeLink.update({ where: { id: link.id }, data: { usedBy: userId } });
    const session = await createSession(tx, {
      userId,
      now,
      ...(userAgent === undefined ? {} : { userAgent }),
    });
    return { sessionToken: session.token, projectId: link.projectId };
  });
}

async function spend(tx: Db, token: string, now: Date) {
  const tokenHash = hashSecret(token);
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0)
    throw new AppError('LINK_SPENT', 'This link was used before or has expired. Ask for a new one.');
  return tx.oneTimeLink.findUniqueOrThrow({
    where: { tokenHash },
    select: { id: true, kind: true, userId: true, projectId: true, role: true },
  });
}

/** Whoever is signed in by a link has no password or has forgotten it: the old one ends, and so does what it opened. */
async function forgetful(tx: Db, userId: string | null, now: Date): Promise<string | null> {
  const user =
    userId === null
      ? null
      : await tx.userAccount.findFirst({ where: { id: userId, disabledAt: null }, select: { id: true } });
  if (!user) return null;
  await tx.credential.deleteMany({ where: { userId: user.id } });
  await endAccess(tx, { userId: user.id, now });
  return user.id;
}

async function joiner(tx: Db, as: RedeemLink['as'], now: Date): Promise<string> {
  if (!as) throw new AppError('INVALID', problem('joinDetails'));
  return 'userId' in as ? as.userId : createUser(tx, as.newUser, now);
}
