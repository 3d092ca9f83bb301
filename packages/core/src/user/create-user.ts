import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import { AppError } from '@touchstone/domain/error/app-error';
import { hashPassword } from '../secret/password';

export interface NewUser {
  name: string;
  email: string;
  password: string;
}

/** Makes an account that signs in with e-mail and password. @throws AppError CONFLICT when the e-mail is taken */
export async function createUser(tx: Db, { name, email, password }: NewUser, now: Date): Promise<string> {
  const id = newId();
  const passwordHash = await hashPassword(password);
  try {
    await tx.userAccount.create({
      data: {
        id,
        person: { create: { name: name.trim(), email: email.trim().toLowerCase() } },
        credential: { create: { passwordHash, updatedAt: now } },
      },
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError(
      'CONFLICT',
      'An account with this e-mail exists: sign in first, then open the link again.',
      { cause: error },
    );
  }
  return id;
}
