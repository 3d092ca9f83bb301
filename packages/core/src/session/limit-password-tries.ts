import { AppError } from '@touchstone/domain/error/app-error';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Ten wrong passwords in fifteen minutes, counted in this process. */
const tries = new RateLimiterMemory({ points: 10, duration: 900 });

/**
 * Checks a password at most ten times in fifteen minutes for one key (an e-mail address, an account). The try is counted
 * before the check, which takes its time: many at once get no more tries than one after the other. A right one forgets them.
 *
 * @throws AppError TOO_MANY
 */
export async function limitPasswordTries(key: string, check: () => Promise<boolean>): Promise<boolean> {
  try {
    await tries.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.ceil(refusal.msBeforeNext / 60_000);
    throw new AppError('TOO_MANY', `Too many wrong passwords; try again in ${minutes} minutes.`);
  }
  const right = await check();
  if (right) await tries.delete(key);
  return right;
}
