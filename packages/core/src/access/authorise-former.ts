import { AppError } from '@touchstone/domain/error/app-error';
import type { Membership } from './find-membership';

/**
 * Access for sending a judgment: whoever has, or ever had, a rater in the project. What a former member sends is kept
 * and set aside, so it must get this far.
 *
 * @throws AppError NOT_FOUND for a stranger
 */
export function authoriseFormer({ role, raterId }: Membership): { raterId: string; isMember: boolean } {
  if (raterId === null) throw new AppError('NOT_FOUND', 'There is no such project.');
  return { raterId, isMember: role !== null };
}
