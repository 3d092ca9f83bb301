import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { verifyPassword } from '../secret/password';
import { createSession } from './create-session';

/** Ten wrong passwords an e-mail address in fifteen minutes, counted in this process. */
const failures = new RateLimiterMemory({ points: 10, duration: 900 });

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
  await refuseWhenTooMany(email);
  const person = await db.person.findUnique({
    where: { email },
    select: {
      userId: true,
      user: { select: { disabledAt: true, credential: { select: { passwordHash: true } } } },
    },
  });
  const fits = await verifyPassword(person?.user.credential?.passwordHash, input.password);
  if (!person || !fits || person.user.disabledAt) {
    await failures.consume(email).catch(() => undefined);
    throw new AppError('WRONG_CREDENTIALS', 'E-mail or password is wrong.');
  }
  await failures.delete(email);
  return createSession(db, {
    userId: person.userId,
    now: input.now,
    ...(input.userAgent === undefined ? {} : { userAgent: input.userAgent }),
  });
}

async function refuseWhenTooMany(email: string): Promise<void> {
  const state = await failures.get(email);
  if (state instanceof RateLimiterRes && state.remainingPoints <= 0 && state.msBeforeNext > 0) {
    throw new AppError(
      'TOO_MANY',
      `Too many wrong passwords; try again in ${String(Math.ceil(state.msBeforeNext / 60_000))} minutes.`,
    );
  }
}
