import type { Database, Db } from '@touchstone/db/open-database';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import { hashPassword, verifyPassword } from '../secret/password';

export interface ChangeAccount {
  userId: string;
  name?: string;
  email?: string;
  /** A new password; with one already set, `currentPassword` must fit. */
  password?: string;
  currentPassword?: string;
  now: Date;
}

/**
 * Changes one's own name, e-mail or password.
 *
 * @throws AppError CONFLICT when the e-mail belongs to another account, WRONG_CREDENTIALS when the current password does not fit
 */
export async function changeAccount(db: Database, input: ChangeAccount): Promise<void> {
  const passwordHash = input.password === undefined ? undefined : await hashPassword(input.password);
  try {
    await db.$transaction(async (tx) => {
      await tx.person.update({
        where: { userId: input.userId },
        data: {
          ...(input.name === undefined ? {} : { name: input.name.trim() }),
          ...(input.email === undefined ? {} : { email: input.email.trim().toLowerCase() }),
        },
      });
      if (passwordHash !== undefined) await setPassword(tx, input, passwordHash);
    });
  } catch (error) {
    if (isUniqueViolation(error))
      throw new AppError('CONFLICT', 'Another account uses this e-mail address.', { cause: error });
    throw error;
  }
}

async function setPassword(tx: Db, input: ChangeAccount, passwordHash: string): Promise<void> {
  const { userId, now } = input;
  const stored = await tx.credential.findUnique({ where: { userId }, select: { passwordHash: true } });
  if (stored && !(await verifyPassword(stored.passwordHash, input.currentPassword ?? ''))) {
    throw new AppError('WRONG_CREDENTIALS', 'The current password is wrong.');
  }
  await tx.credential.upsert({
    where: { userId },
    create: { userId, passwordHash, updatedAt: now },
    update: { passwordHash, updatedAt: now },
  });
  await recordAudit(tx, { type: 'password.set', data: { userId }, actorId: userId });
}
