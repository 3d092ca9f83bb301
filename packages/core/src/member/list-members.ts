import type { Db } from '@touchstone/db/open-database';
import type { Eligibility } from '@touchstone/domain/distribution/distribution';
import { STANDS } from '../judgment/stands-sql';
import { roleSchema, type Role } from '@touchstone/domain/member/role';

export interface MemberRow {
  userId: string;
  name: string;
  email: string | null;
  role: Role;
  joinedAt: Date;
  /** Counted judgments; a changed mind counts once. */
  judgments: number;
  /** What they may be handed beside work for everybody, and their own limits. */
  eligibility: Eligibility;
}

/** Current members with how much each has judged, in the order they joined. */
export async function listMembers(db: Db, projectId: string): Promise<MemberRow[]> {
  const rows = await db.$queryRaw<(Omit<MemberRow, 'role'> & { role: string })[]>`
    SELECT m.user_id AS "userId", coalesce(p.name, '') AS name, p.email, m.role, m.joined_at AS "joinedAt",
           jsonb_build_object('team', m.team, 'skills', m.skills, 'languages', m.languages,
                              'dailyLimit', m.daily_limit, 'totalLimit', m.total_limit) AS eligibility,
           (SELECT count(*)::int FROM judgment j JOIN rater r ON r.project_id = j.project_id AND r.id = j.rater_id
            WHERE r.project_id = m.project_id AND r.user_id = m.user_id AND j.kind = 'work' AND ${STANDS}) AS judgments
    FROM member m LEFT JOIN person p ON p.user_id = m.user_id
    WHERE m.project_id = ${projectId}::uuid AND m.ended_at IS NULL
    ORDER BY m.joined_at, m.user_id`;
  return rows.map((row) => ({ ...row, role: roleSchema.parse(row.role) }));
}
