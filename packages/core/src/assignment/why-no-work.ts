import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { MOST_COUNTED, type NoWorkReason } from '@touchstone/domain/assignment/no-work-reason';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { isWithinDay, isWithinTotal } from './limits-sql';
import { inLane } from './slot-sql';

export interface NoWork {
  reason: NoWorkReason;
  /** Places for judgments behind each reason that is about them, no further than `MOST_COUNTED`. */
  notOptedIn: number;
  taken: number;
  yoursDone: number;
  review: number;
  /** Places for judgments of comparisons that ask for what the member does not have, and what that is. */
  notForYou: number;
  asks: Asks;
  /** Of the project's pause. */
  pauseReason: string | null;
  /** When the first of those taken comes back if nobody judges it; the past when there is work again by now. */
  nextAt: Date | null;
}

/** What open work asks for and the member does not have. */
interface Asks {
  teams: string[];
  skills: string[];
  languages: string[];
}

interface Row extends Omit<NoWork, 'reason' | 'asks'>, Asks {
  project_paused: boolean;
  limit_day: boolean;
  limit_total: boolean;
  consent_missing: boolean;
  archived: boolean;
  paused: boolean;
  untrained: boolean;
  empty: boolean;
  free: number;
  holds: boolean;
}

/**
 * Why a rater is handed nothing, told from the same facts a claim looks at. Asked only by a desk without work: while there is any, or
 * the rater holds some, it says no more than that, since how the figures move with each hand-out and judgment would tell hidden
 * checks, which take no place, from work.
 *
 * It costs the same however much is open: of each lane it looks at no more than `MOST_COUNTED` places, those not behind the rater's
 * cursor, where only what they have done lies (`lanes-sql.ts`). What they have done it counts among the lane's first; that is
 * told only where nothing else is left, and then the first are theirs. What is leased or kept for somebody is as little as
 * people hold. Limits are written into the statement for the reason told at `lanes-sql.ts`,
 * whose conditions these are, taken apart to be named.
 */
export async function whyNoWork(db: Db, projectId: string, raterId: string): Promise<NoWork> {
  const most = Prisma.raw(String(MOST_COUNTED));
  const ofLane = Prisma.sql`${inLane(projectId)} AND s.lane_id = lanes.id`;
  const isDone = Prisma.sql`coalesce((
      SELECT mine.state NOT IN ('leased', 'lapsed', 'released') FROM assignment mine
      WHERE mine.project_id = s.project_id AND mine.comparison_id = s.comparison_id AND mine.rater_id = ${raterId}::uuid
        AND mine.kind = 'work'), false)`;
  const [row] = await db.$queryRaw<Row[]>`
    WITH consented AS (
      SELECT p.statement_version = 0 AS unasked, latest.version = p.statement_version AS given, latest.harm_kinds
      FROM project p
      LEFT JOIN LATERAL (
        SELECT version, harm_kinds FROM consent
        WHERE project_id = p.id AND rater_id = ${raterId}::uuid ORDER BY accepted_at DESC, id DESC LIMIT 1
      ) AS latest ON true
      WHERE p.id = ${projectId}::uuid
    ), held AS (
      SELECT count(*) AS n FROM assignment
      WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND state = 'leased' AND kind <> 'training'
        AND lease_until > clock_timestamp()
    ), me AS (
      SELECT m.team, coalesce(m.skills, '{}') AS skills, coalesce(m.languages, '{}') AS languages,
             NOT ${isWithinDay()} AS limit_day, NOT ${isWithinTotal()} AS limit_total
      FROM project p
      JOIN rater r ON r.project_id = p.id AND r.id = ${raterId}::uuid
      LEFT JOIN member m ON m.project_id = p.id AND m.user_id = r.user_id
      WHERE p.id = ${projectId}::uuid
    ), lanes AS MATERIALIZED (
      SELECT asked.*, CASE WHEN asked.barred THEN 'not_opted_in'
                           WHEN asked.team IS NOT NULL OR asked.language IS NOT NULL OR asked.skills <> '{}' THEN 'not_for_you'
                           ELSE 'free' END AS kind
      FROM (SELECT l.id, CASE WHEN l.team IS DISTINCT FROM me.team THEN l.team END AS team,
                   ARRAY(SELECT unnest(l.skills) EXCEPT SELECT unnest(me.skills)) AS skills,
                   CASE WHEN l.language <> ALL(me.languages) THEN l.language END AS language,
                   NOT consented.unasked AND NOT l.harm_kinds <@ coalesce(consented.harm_kinds, '{}') AS barred,
                   coalesce((SELECT k.position FROM claim_cursor k
                             WHERE k.project_id = ${projectId}::uuid AND k.rater_id = ${raterId}::uuid AND k.lane_id = l.id), 0) AS after
            FROM lane l CROSS JOIN me CROSS JOIN consented
            WHERE l.project_id = ${projectId}::uuid) AS asked
    ), beside AS (
      SELECT * FROM slot WHERE project_id = ${projectId}::uuid AND state = 'leased'
      UNION ALL
      SELECT * FROM slot WHERE project_id = ${projectId}::uuid AND state = 'open' AND reserved_for IS NOT NULL
    ), places AS MATERIALIZED (
      SELECT lanes.id AS lane_id, 1::bigint AS n, s.available_at,
             CASE WHEN (SELECT c.skips FROM comparison c WHERE c.project_id = s.project_id AND c.id = s.comparison_id)
                       >= ${SKIPS_TO_REVIEW}::int THEN 'review'
                  WHEN ${isDone} THEN 'yours_done'
                  WHEN lanes.kind <> 'free' THEN lanes.kind
                  WHEN s.available_at > clock_timestamp() OR s.reserved_for <> ${raterId}::uuid THEN 'taken'
                  ELSE 'free' END AS kind
      FROM beside s JOIN lanes ON lanes.id = s.lane_id
      UNION ALL
      SELECT lanes.id, waiting.n, NULL, lanes.kind
      FROM lanes CROSS JOIN LATERAL (
        SELECT count(*) AS n FROM (
          SELECT FROM slot s WHERE ${ofLane} AND s.position > lanes.after AND NOT ${isDone}
          ORDER BY s.position, s.slot LIMIT ${most}) AS looked_at) AS waiting
      UNION ALL
      SELECT lanes.id, done.n, NULL, 'yours_done'
      FROM lanes CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE is_done) AS n FROM (
          SELECT ${isDone} AS is_done FROM slot s WHERE ${ofLane}
          ORDER BY s.position, s.slot LIMIT ${most}) AS looked_at) AS done
      UNION ALL
      SELECT NULL, count(*), NULL, 'review' FROM (
        SELECT FROM slot s
        WHERE s.project_id = ${projectId}::uuid AND s.state = 'parked'
          AND NOT (SELECT c.is_gold FROM comparison c WHERE c.project_id = s.project_id AND c.id = s.comparison_id)
        LIMIT ${most}) AS looked_at
    ), asks AS (
      SELECT * FROM lanes WHERE id IN (SELECT lane_id FROM places WHERE kind = 'not_for_you' AND n > 0)
    ), counts AS (
      SELECT ${count('not_opted_in')} AS "notOptedIn", ${count('taken')} AS taken, ${count('yours_done')} AS "yoursDone",
             ${count('review')} AS review, ${count('not_for_you')} AS "notForYou", ${count('free')} AS free,
             min(available_at) FILTER (WHERE kind = 'taken' AND isfinite(available_at)) AS next_at,
             ARRAY(SELECT DISTINCT team FROM asks WHERE team IS NOT NULL ORDER BY 1) AS teams,
             ARRAY(SELECT DISTINCT unnest(skills) FROM asks ORDER BY 1) AS skills,
             ARRAY(SELECT DISTINCT language FROM asks WHERE language IS NOT NULL ORDER BY 1) AS languages
      FROM places
    )
    SELECT "notOptedIn", taken, "yoursDone", review, free, "notForYou", counts.teams, counts.skills, counts.languages,
           p.paused_at IS NOT NULL AS project_paused, p.pause_reason AS "pauseReason",
           coalesce((SELECT limit_day FROM me), false) AS limit_day,
           coalesce((SELECT limit_total FROM me), false) AS limit_total,
           next_at AS "nextAt",
           EXISTS (SELECT FROM assignment a WHERE a.project_id = p.id AND a.rater_id = ${raterId}::uuid AND a.state = 'leased'
                   AND a.kind <> 'training' AND a.lease_until > clock_timestamp()) AS holds,
           p.archived_at IS NOT NULL AS archived,
           p.training_items > 0 AND EXISTS (SELECT FROM rater r
             WHERE r.project_id = p.id AND r.id = ${raterId}::uuid AND r.trained_at IS NULL) AS untrained,
           EXISTS (SELECT FROM rater r JOIN member m ON m.project_id = r.project_id AND m.user_id = r.user_id
                   WHERE r.project_id = p.id AND r.id = ${raterId}::uuid AND m.paused_at IS NOT NULL) AS paused,
           (SELECT NOT unasked AND given IS NOT TRUE FROM consented) AS consent_missing,
           NOT EXISTS (SELECT FROM comparison c WHERE c.project_id = p.id) AS empty
    FROM project p CROSS JOIN counts WHERE p.id = ${projectId}::uuid`;
  if (!row) throw new Error('there is no such project');
  const { notOptedIn, taken, yoursDone, review, notForYou, nextAt, teams, skills, languages } = row;
  const reason = reasonOf(row);
  const pauseReason = reason === 'project_paused' ? row.pauseReason : null;
  if (row.free > 0 || row.holds) return { reason, ...NO_FIGURES, pauseReason, nextAt: new Date(0) };
  return {
    ...{ reason, notOptedIn, taken, yoursDone, review, notForYou, nextAt, pauseReason },
    asks: { teams, skills, languages },
  };
}

/** The places of a kind, up to where counting stops. */
const count = (kind: string) =>
  Prisma.sql`least(coalesce(sum(n) FILTER (WHERE kind = ${kind}), 0), ${MOST_COUNTED}::int)::int`;

const NO_FIGURES = {
  ...{ notOptedIn: 0, taken: 0, yoursDone: 0, review: 0, notForYou: 0 },
  asks: { teams: [], skills: [], languages: [] },
};

/** The first that applies. Work that came back since the desk looked is told as taken until this instant. */
function reasonOf(row: Row): NoWorkReason {
  if (row.consent_missing) return 'consent';
  if (row.archived) return 'archived';
  if (row.paused) return 'paused';
  if (row.project_paused) return 'project_paused';
  if (row.limit_total) return 'limit_total';
  if (row.limit_day) return 'limit_day';
  if (row.untrained) return 'training';
  if (row.empty) return 'empty';
  if (row.free > 0 || row.holds) return 'taken';
  if (row.notOptedIn > 0) return 'not_opted_in';
  if (row.notForYou > 0) return 'not_for_you';
  if (row.taken > 0) return 'taken';
  if (row.yoursDone > 0) return 'yours_done';
  return row.review > 0 ? 'review' : 'complete';
}
