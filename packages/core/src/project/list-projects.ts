import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import type { Role } from '@touchstone/domain/member/role';
import type { Viewer } from '../session/viewer';
import { ownHiddenChecks, placesOf } from './places-sql';

export interface ProjectRow {
  id: string;
  name: string;
  role: Role;
  createdAt: Date;
  comparisons: number;
  /** Slots filled and slots in all: a comparison of overlap 2 has two. */
  judged: number;
  wanted: number;
}

/** The projects a person belongs to, newest first; an owner sees all of them, as admin. */
export async function listProjects(db: Db, viewer: Viewer): Promise<ProjectRow[]> {
  return db.$queryRaw<ProjectRow[]>`
    SELECT p.id, p.name, CASE WHEN ${viewer.isOwner} THEN 'admin' ELSE m.role END AS role, p.created_at AS "createdAt",
           (SELECT count(*)::int FROM comparison c WHERE c.project_id = p.id) AS comparisons,
           least(places.counted + ${ownHiddenChecks(Prisma.sql`p.id`, Prisma.sql`own.id`)}, places.wanted)::int AS judged,
           places.wanted
    FROM project p
    LEFT JOIN member m ON m.project_id = p.id AND m.user_id = ${viewer.userId}::uuid AND m.ended_at IS NULL
    LEFT JOIN rater own ON own.project_id = p.id AND own.user_id = ${viewer.userId}::uuid
    CROSS JOIN LATERAL (${placesOf(Prisma.sql`p.id`)}) AS places
    WHERE p.archived_at IS NULL AND (${viewer.isOwner} OR m.user_id IS NOT NULL)
    ORDER BY p.created_at DESC, p.id`;
}
