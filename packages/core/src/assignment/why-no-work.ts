import type { Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import type { NoWorkReason } from '@touchstone/domain/assignment/no-work-reason';
import { isWithinDay, isWithinTotal } from './limits-sql';

export interface NoWork {
  reason: NoWorkReason;
  /** Places for judgments behind each reason that is about them. */
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
 * Why a rater is handed nothing, told from the same facts a claim looks at: one statement over the slots still open, leased
 * or parked. Asked only by a desk without work: while there is any, or the rater holds some, it says no more than that, since how
 * the figures move with each hand-out and judgment would tell hidden checks, which take no place, from work.
 */
export async function whyNoWork(db: Db, projectId: string, raterId: string): Promise<NoWork> {
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
    ), lanes AS (
      SELECT l.id, CASE WHEN l.team IS DISTINCT FROM me.team THEN l.team END AS team,
             ARRAY(SELECT unnest(l.skills) EXCEPT SELECT unnest(me.skills)) AS skills,
             CASE WHEN l.language <> ALL(me.languages) THEN l.language END AS language
      FROM lane l CROSS JOIN me
      WHERE l.project_id = ${projectId}::uuid
    ), places AS (
      SELECT s.available_at, lanes.team, lanes.skills, lanes.language,
             CASE WHEN s.state = 'parked' OR c.skips >= ${SKIPS_TO_REVIEW}::int THEN 'review'
                  WHEN mine.state NOT IN ('leased', 'lapsed', 'released') THEN 'yours_done'
                  WHEN NOT consented.unasked AND NOT c.harm_kinds <@ coalesce(consented.harm_kinds, '{}') THEN 'not_opted_in'
                  WHEN lanes.team IS NOT NULL OR lanes.language IS NOT NULL OR lanes.skills <> '{}' THEN 'not_for_you'
                  WHEN s.available_at > clock_timestamp() OR s.reserved_for <> ${raterId}::uuid THEN 'taken'
                  ELSE 'free' END AS kind
      FROM slot s
      JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
      JOIN lanes ON lanes.id = s.lane_id
      LEFT JOIN assignment mine ON mine.project_id = s.project_id AND mine.comparison_id = s.comparison_id
        AND mine.rater_id = ${raterId}::uuid AND mine.kind = 'work'
      CROSS JOIN consented
      WHERE s.project_id = ${projectId}::uuid AND s.state <> 'counted' AND NOT (s.state = 'parked' AND c.is_gold)
    ), counts AS (
      SELECT count(*) FILTER (WHERE kind = 'not_opted_in')::int AS "notOptedIn", count(*) FILTER (WHERE kind = 'taken')::int AS taken,
             count(*) FILTER (WHERE kind = 'yours_done')::int AS "yoursDone", count(*) FILTER (WHERE kind = 'review')::int AS review,
             count(*) FILTER (WHERE kind = 'not_for_you')::int AS "notForYou",
             count(*) FILTER (WHERE kind = 'free')::int AS free,
             min(available_at) FILTER (WHERE kind = 'taken' AND isfinite(available_at)) AS next_at,
             ARRAY(SELECT DISTINCT team FROM places WHERE kind = 'not_for_you' AND team IS NOT NULL ORDER BY 1) AS teams,
             ARRAY(SELECT DISTINCT unnest(skills) FROM places WHERE kind = 'not_for_you' ORDER BY 1) AS skills,
             ARRAY(SELECT DISTINCT language FROM places WHERE kind = 'not_for_you' AND language IS NOT NULL ORDER BY 1) AS languages
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
