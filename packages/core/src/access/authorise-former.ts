import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Viewer } from '../session/viewer';

/**
 * Access for sending a judgment: whoever has, or ever had, a rater in the project. What a former member sends is kept
 * and set aside, so it must get this far.
 *
 * @throws AppError NOT_FOUND for a stranger
 */
export async function authoriseFormer(
  db: Db,
  viewer: Viewer,
  projectId: string,
): Promise<{ projectId: string; userId: string; raterId: string; isMember: boolean }> {
  const [row] = await db.$queryRaw<{ rater_id: string; is_member: boolean }[]>`
    /* prepared: authorise-former */
    SELECT r.id AS rater_id, (m.user_id IS NOT NULL) AS is_member
    FROM rater r
    LEFT JOIN member m ON m.project_id = r.project_id AND m.user_id = r.user_id AND m.ended_at IS NULL
    WHERE r.project_id = ${projectId}::uuid AND r.user_id = ${viewer.userId}::uuid`;
  if (!row) throw new AppError('NOT_FOUND', 'There is no such project.');
  return {
    projectId,
    userId: viewer.userId,
    raterId: row.rater_id,
    isMember: row.is_member || viewer.isOwner,
  };
}
