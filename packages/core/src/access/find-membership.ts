import type { Db } from '@touchstone/db/open-database';
import type { Role } from '@touchstone/domain/member/role';
import { hashSecret } from '../secret/secret-token';
import { isApiToken, resolveViewer } from '../session/resolve-viewer';
import type { Viewer } from '../session/viewer';

/** What a project knows of somebody who is signed in. */
export interface Membership {
  viewer: Viewer;
  projectId: string;
  /** The role in force: an owner of the instance is an admin everywhere. Null for strangers, and where there is no such project. */
  role: Role | null;
  /** The rater of whoever is or was a member; null for an owner who never joined. */
  raterId: string | null;
}

interface ProjectRow {
  exists: boolean;
  role: Role | null;
  rater_id: string | null;
}

/**
 * Who sends a request and what they are in a project: session, user and membership as they stand now. For a session it is
 * one statement, since every judgment waits for it.
 *
 * @param secret a browser session's, or an API token
 * @returns null when nobody is signed in by it
 */
export async function findMembership(
  db: Db,
  secret: string,
  now: Date,
  projectId: string,
): Promise<Membership | null> {
  if (isApiToken(secret)) {
    const viewer = await resolveViewer(db, secret, now);
    return viewer && toMembership(viewer, projectId, await readProjectRow(db, viewer.userId, projectId));
  }
  const [row] = await db.$queryRaw<
    (ProjectRow & { session_id: string; user_id: string; is_owner: boolean })[]
  >`
    /* prepared: find-membership */
    SELECT s.id AS session_id, s.user_id, u.is_owner, p.id IS NOT NULL AS exists, m.role, r.id AS rater_id
    FROM session s
    JOIN user_account u ON u.id = s.user_id
    LEFT JOIN project p ON p.id = ${projectId}::uuid
    LEFT JOIN member m ON m.project_id = ${projectId}::uuid AND m.user_id = s.user_id AND m.ended_at IS NULL
    LEFT JOIN rater r ON r.project_id = ${projectId}::uuid AND r.user_id = s.user_id
    WHERE s.token_hash = ${hashSecret(secret)} AND s.revoked_at IS NULL AND s.expires_at > ${now} AND u.disabled_at IS NULL`;
  if (!row) return null;
  const viewer = { userId: row.user_id, isOwner: row.is_owner, sessionId: row.session_id };
  return toMembership(viewer, projectId, row);
}

async function readProjectRow(db: Db, userId: string, projectId: string): Promise<ProjectRow> {
  const [row] = await db.$queryRaw<ProjectRow[]>`
    SELECT true AS exists, m.role, r.id AS rater_id
    FROM project p
    LEFT JOIN member m ON m.project_id = p.id AND m.user_id = ${userId}::uuid AND m.ended_at IS NULL
    LEFT JOIN rater r ON r.project_id = p.id AND r.user_id = ${userId}::uuid
    WHERE p.id = ${projectId}::uuid`;
  return row ?? { exists: false, role: null, rater_id: null };
}

function toMembership(viewer: Viewer, projectId: string, row: ProjectRow): Membership {
  return {
    viewer,
    projectId,
    role: row.exists ? (viewer.isOwner ? 'admin' : row.role) : null,
    raterId: row.rater_id,
  };
}
