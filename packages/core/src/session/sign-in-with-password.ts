import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { verifyPassword } from '../secret/password';
import { createSession } from './create-session';
import { limitPasswordTries } from './limit-password-tries';

/**
 * Checks e-mail and password and opens a session.
 *
 * @throws AppError WRONG_CREDENTIALS without saying which of the two was wrong, TOO_MANY after ten failures
 */
export async function signInWithPassword(
  db: Database,
  input: { email: string; password: string; userAgent?: string; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const email = input.email.trim().toLowerCase();
  const person = await db.person.findUnique({
    where: { email },
    select: {
      userId: true,
      user: { select: { disabledAt: true, credential: { select: { passwordHash: true } } } },
    },
  });
  const stored = person?.user.credential?.passwordHash;
  const right = await limitPasswordTries(email, async () => {
    return (await verifyPassword(stored, input.password)) && person?.user.disabledAt === null;
  });
  if (!person || !right) throw new AppError('WRONG_CREDENTIALS', 'E-mail or password is wrong.');
  return createSession(db, {
    userId: person.userId,
    now: input.now,
    ...(input.userAgent === undefined ? {} : { userAgent: input.userAgent }),
  });
}
