import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';

export interface Account {
  userId: string;
  name: string;
  email: string | null;
  isOwner: boolean;
  /** Without one the person can only come in by a link. */
  hasPassword: boolean;
}

/** One's own account. @throws AppError NOT_FOUND after the person was erased */
export async function readAccount(db: Db, userId: string): Promise<Account> {
  const person = await db.person.findUnique({
    where: { userId },
    select: {
      name: true,
      email: true,
      user: { select: { isOwner: true, credential: { select: { userId: true } } } },
    },
  });
  if (!person) throw new AppError('NOT_FOUND', 'This account was erased.');
  const { name, email, user } = person;
  return { userId, name, email, isOwner: user.isOwner, hasPassword: user.credential !== null };
}
