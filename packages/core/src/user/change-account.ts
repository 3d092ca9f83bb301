import type { Database, Db } from '@touchstone/db/open-database';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import { endAccess } from '../session/end-access';
import { hashPassword, verifyPassword } from '../secret/password';
import { limitPasswordTries } from '../session/limit-password-tries';

export interface ChangeAccount {
  userId: string;
  name?: string;
  email?: string;
  /** A new password; with one already set, `currentPassword` must fit. */
  password?: string;
  currentPassword?: string;
  /** The session that changes it; it goes on when the others end. Null or absent for an API token, which ends too. */
  keepSessionId?: string | null;
  now: Date;
}

interface NewPassword {
  hash: string;
  /** The hash of the one it replaces, if there was one. */
  replaces: string | undefined;
}

/**
 * Changes one's own name, e-mail or password. A new password ends the account's other sessions and its API tokens.
 *
 * @throws AppError CONFLICT when the e-mail belongs to another account or the password changed meanwhile,
 * WRONG_CREDENTIALS when the current password does not fit, TOO_MANY when it was wrong too often
 */
export async function changeAccount(db: Database, input: ChangeAccount): Promise<void> {
  // Before the transaction: hashing takes its time, and must not hold a connection.
  const password = input.password === undefined ? undefined : await checkPassword(db, input, input.password);
  try {
    await db.$transaction(async (tx) => {
      await tx.person.update({
        where: { userId: input.userId },
        data: {
          ...(input.name === undefined ? {} : { name: input.name.trim() }),
          ...(input.email === undefined ? {} : { email: input.email.trim().toLowerCase() }),
        },
      });
      if (password) await setPassword(tx, input, password);
    });
  } catch (error) {
    if (isUniqueViolation(error))
      throw new AppError('CONFLICT', 'Another account uses this e-mail address.', { cause: error });
    throw error;
  }
}

async function checkPassword(db: Db, input: ChangeAccount, password: string): Promise<NewPassword> {
  const { userId, currentPassword = '' } = input;
  const stored = await db.credential.findUnique({ where: { userId }, select: { passwordHash: true } });
  const replaces = stored?.passwordHash;
  if (replaces !== undefined) {
    const fits = await limitPasswordTries(`change:${userId}`, () =>
      verifyPassword(replaces, currentPassword),
    );
    if (!fits) throw new AppError('WRONG_CREDENTIALS', 'The current password is wrong.');
  }
  return { hash: await hashPassword(password), replaces };
}

async function setPassword(tx: Db, input: ChangeAccount, { hash, replaces }: NewPassword): Promise<void> {
  const { userId, now } = input;
  const set = { passwordHash: hash, updatedAt: now };
  const { count } =
    replaces === undefined
      ? await tx.credential.createMany({ data: { userId, ...set }, skipDuplicates: true })
      : await tx.credential.updateMany({ where: { userId, passwordHash: replaces }, data: set });
  if (count === 0)
    throw new AppError('CONFLICT', 'The password was changed meanwhile; sign in again to change it.');
  // Whoever knew the old password may have signed in with it, or made a token.
  await endAccess(tx, input);
  await recordAudit(tx, { type: 'password.set', data: { userId }, actorId: userId });
}
