import type { Access } from './authorise';
import { AppError } from '@touchstone/domain/error/app-error';

/** The rater of whoever works; an owner who never joined the project has none. */
export function requireRater({ raterId }: Access): string {
  if (raterId === null)
    throw new AppError('FORBIDDEN', 'Join the project first: an owner can invite themselves as a member.');
  return raterId;
}
