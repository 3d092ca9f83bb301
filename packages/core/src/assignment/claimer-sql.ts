import { Prisma } from '@touchstone/db/generated/client';
import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import { isWithinDay, isWithinTotal } from './limits-sql';

/** Who claims what, and the assignment whose judgment is stored right after. */
export interface Claimer {
  projectId: string;
  raterId: string;
  beforeSubmitOf: string | null;
}

/**
 * The part of a claim that tells of the rater: CTEs `held` (how many they hold), `consented` (one row: `may_work`, the kinds of
 * harm opted into, team, skills, languages) and `share` (how many they may hold, where they hold any).
 */
export const claimer = ({ projectId, raterId }: Claimer): Prisma.Sql => Prisma.sql`held AS (
      SELECT count(*) AS n FROM assignment
      WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND state = 'leased' AND kind <> 'training'
        AND lease_until > clock_timestamp()
    ), consented AS (
      SELECT p.statement_version = 0 AS unasked, c.harm_kinds, m.team, coalesce(m.skills, '{}') AS skills, m.languages,
             (p.statement_version = 0 OR c.version IS NOT NULL)
               AND (p.training_items = 0 OR r.trained_at IS NOT NULL)
               AND m.paused_at IS NULL AND p.paused_at IS NULL
               AND ${isWithinDay()} AND ${isWithinTotal()} AS may_work
      FROM project p
      JOIN rater r ON r.project_id = p.id AND r.id = ${raterId}::uuid
      LEFT JOIN member m ON m.project_id = p.id AND m.user_id = r.user_id
      LEFT JOIN LATERAL (
        SELECT version, harm_kinds FROM consent
        WHERE project_id = p.id AND rater_id = ${raterId}::uuid ORDER BY accepted_at DESC, id DESC LIMIT 1
      ) c ON c.version = p.statement_version
      WHERE p.id = ${projectId}::uuid
    ), share AS (
      SELECT least(${WORK_AHEAD}::int, (
               (SELECT count(*) FROM (
                  SELECT FROM slot WHERE project_id = ${projectId}::uuid AND state = 'open' AND reserved_for IS NULL
                  ORDER BY lane_id, position, slot LIMIT 256) AS free)
               + (SELECT count(*) FROM (
                    SELECT FROM slot WHERE project_id = ${projectId}::uuid AND state = 'leased'
                      AND available_at <= (SELECT clock_timestamp())
                    ORDER BY available_at LIMIT 256) AS lapsed))
             / (1 + (SELECT count(DISTINCT rater_id) FROM assignment
                  WHERE project_id = ${projectId}::uuid AND kind = 'work' AND state = 'leased' AND lease_until > clock_timestamp()))) AS n
      FROM held WHERE held.n > 0
    )`;

/** Whether the rater may hold one more. */
export const HOLDS_FEW = Prisma.sql`(SELECT held.n = 0 OR held.n <= share.n FROM held LEFT JOIN share ON true)`;
