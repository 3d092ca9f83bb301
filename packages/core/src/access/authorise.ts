import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { roleHas, type Permission } from '@touchstone/domain/member/permission';
import type { Role } from '@touchstone/domain/member/role';
import type { Viewer } from '../session/viewer';

export interface Access {
  projectId: string;
  userId: string;
  role: Role;
  /** The member's rater; null for an owner who never joined. */
  raterId: string | null;
}

/**
 * Whether the viewer may do something in a project.
 *
 * @throws AppError NOT_FOUND for a stranger, exactly as for a project that does not exist; FORBIDDEN for a member whose
 *   role lacks the permission
 */
export async function authorise(
  db: Db,
  viewer: Viewer,
  projectId: string,
  permission: Permission,
): Promise<Access> {
  const [row] = await db.$queryRaw<{ role: Role | null; rater_id: string | null }[]>`
    /* prepared: authorise */
    SELECT m.role, r.id AS rater_id
    FROM project p
    LEFT JOIN member m ON m.project_id = p.id AND m.user_id = ${viewer.userId}::uuid AND m.ended_at IS NULL
    LEFT JOIN rater r ON r.project_id = p.id AND r.user_id = ${viewer.userId}::uuid
    WHERE p.id = ${projectId}::uuid`;
  const role = row ? (viewer.isOwner ? 'admin' : row.role) : null;
  if (!row || role === null) throw new AppError('NOT_FOUND', 'There is no such project.');
  if (!roleHas(role, permission))
    throw new AppError('FORBIDDEN', `As ${role} you may not do this. Ask an admin of the project.`);
  return { projectId, userId: viewer.userId, role, raterId: row.rater_id };
}
