import { AppError } from '@touchstone/domain/error/app-error';
import { roleHas, type Permission } from '@touchstone/domain/member/permission';
import type { Role } from '@touchstone/domain/member/role';
import type { Membership } from './find-membership';

export interface Access {
  projectId: string;
  userId: string;
  role: Role;
  /** The member's rater; null for an owner who never joined. */
  raterId: string | null;
}

/**
 * Whether somebody may do something in a project.
 *
 * @throws AppError NOT_FOUND for a stranger, exactly as for a project that does not exist; FORBIDDEN for a member whose
 *   role lacks the permission
 */
export function authorise({ viewer, projectId, role, raterId }: Membership, permission: Permission): Access {
  if (role === null) throw new AppError('NOT_FOUND', 'There is no such project.');
  if (!roleHas(role, permission))
    throw new AppError('FORBIDDEN', `As ${role} you may not do this. Ask an admin of the project.`);
  return { projectId, userId: viewer.userId, role, raterId };
}
