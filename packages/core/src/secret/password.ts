import { hash, verify } from '@node-rs/argon2';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';

const MIN_LENGTH = 10;
const MAX_LENGTH = 200;

/** Argon2id with the library's parameters (19 MiB, 2 passes: OWASP's minimum). @throws AppError INVALID by length */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < MIN_LENGTH || password.length > MAX_LENGTH) {
    throw new AppError('INVALID', problem('passwordLength', { min: MIN_LENGTH, max: MAX_LENGTH }));
  }
  return hash(password);
}

let dummyHash: Promise<string> | undefined;

/** Whether `password` fits; with no stored hash it takes as long and says no, so that timing names no accounts. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await (dummyHash ??= hash('no such account')));
  const fits = await verify(against, password);
  return fits && stored !== undefined;
}
