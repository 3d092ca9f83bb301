import type { Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import type { NoWorkReason } from '@touchstone/domain/assignment/no-work-reason';

export interface NoWork {
  reason: NoWorkReason;
  /** Places for judgments behind each reason that is about them. */
  notOptedIn: number;
  taken: number;
  yoursDone: number;
  review: number;
  /** When the first of those taken comes back if nobody judges it; the past when there is work again by now. */
  nextAt: Date | null;
}

interface Row extends Omit<NoWork, 'reason'> {
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
    ), places AS (
      SELECT s.available_at,
             CASE WHEN s.state = 'parked' OR c.skips >= ${SKIPS_TO_REVIEW}::int THEN 'review'
                  WHEN mine.state NOT IN ('leased', 'lapsed', 'released') THEN 'yours_done'
                  WHEN NOT consented.unasked AND NOT c.harm_kinds <@ coalesce(consented.harm_kinds, '{}') THEN 'not_opted_in'
                  WHEN s.available_at > clock_timestamp() THEN 'taken'
                  ELSE 'free' END AS kind
      FROM slot s
      JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
      LEFT JOIN assignment mine ON mine.project_id = s.project_id AND mine.comparison_id = s.comparison_id
        AND mine.rater_id = ${raterId}::uuid AND mine.kind = 'work'
      CROSS JOIN consented
      WHERE s.project_id = ${projectId}::uuid AND s.state <> 'counted' AND NOT (s.state = 'parked' AND c.is_gold)
    ), counts AS (
      SELECT count(*) FILTER (WHERE kind = 'not_opted_in')::int AS "notOptedIn", count(*) FILTER (WHERE kind = 'taken')::int AS taken,
             count(*) FILTER (WHERE kind = 'yours_done')::int AS "yoursDone", count(*) FILTER (WHERE kind = 'review')::int AS review,
             count(*) FILTER (WHERE kind = 'free')::int AS free, min(available_at) FILTER (WHERE kind = 'taken') AS next_at
      FROM places
    )
    SELECT "notOptedIn", taken, "yoursDone", review, free,
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
  if (!row) return { reason: 'empty', ...NO_FIGURES, nextAt: null };
  if (row.free > 0 || row.holds) return { reason: reasonOf(row), ...NO_FIGURES, nextAt: new Date(0) };
  const { notOptedIn, taken, yoursDone, review, nextAt } = row;
  return { reason: reasonOf(row), notOptedIn, taken, yoursDone, review, nextAt };
}

const NO_FIGURES = { notOptedIn: 0, taken: 0, yoursDone: 0, review: 0 };

/** The first that applies. Work that came back since the desk looked is told as taken until this instant. */
function reasonOf(row: Row): NoWorkReason {
  if (row.consent_missing) return 'consent';
  if (row.archived) return 'archived';
  if (row.paused) return 'paused';
  if (row.untrained) return 'training';
  if (row.empty) return 'empty';
  if (row.free > 0 || row.holds) return 'taken';
  if (row.notOptedIn > 0) return 'not_opted_in';
  if (row.taken > 0) return 'taken';
  if (row.yoursDone > 0) return 'yours_done';
  return row.review > 0 ? 'review' : 'complete';
}
