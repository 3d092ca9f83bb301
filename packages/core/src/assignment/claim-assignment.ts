import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Message } from '@touchstone/domain/message/message';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import { hiddenCheck, noteExposure } from '../gold/hidden-check-sql';
import { readLabelScheme } from '../project/read-label-scheme';
import { forgetCursors } from './forget-cursors';
import { isWithinDay, isWithinTotal } from './limits-sql';
import { findCandidate } from './queue-sql';

/** An assignment as its annotator sees it: no id of a completion, no source, no other judgment, no canonical order. */
export interface ClaimedAssignment {
  id: string;
  leaseUntil: Date;
  schemeVersion: number;
  /** The label scheme it is judged under, whatever the project's newest is. */
  scheme: LabelScheme;
  guidelineVersion: number;
  /** Kinds of harmful content it may hold; mostly none. */
  harmKinds: HarmKind[];
  prompt: Message[];
  /** The completions in the order to show: `completions[0]` is side A. */
  completions: Message[][];
}

/** Tries to claim when the rater's own other tabs are in the way. */
const ATTEMPTS = 8;

export interface ClaimedRow {
  id: string;
  lease_until: Date;
  scheme_version: number;
  guideline_version: number;
  rotation: number;
  harm_kinds: HarmKind[];
  prompt: Message[];
  completions: Message[][];
}

/**
 * Hands the next comparison of the queue to a rater, in one statement that only the database's clock times. Which slot that is,
 * `queue-sql.ts` finds: of the lanes this rater may work in, by priority, the first that they have not been asked about.
 *
 * A slot is free when it is open or its lease has run out. The row lock on the slot (`SKIP LOCKED`) keeps two claims
 * from the same slot, and nothing counts rows of another table, which under READ COMMITTED would overshoot; the partial
 * unique indexes on assignments stand behind it. A rater who had the comparison before and let it lapse gets the same
 * assignment, so the same sides, and while nobody else has taken its slot, that very slot; the label scheme is the newest, and the
 * one it had before is noted (`judgment/terms-of.ts`).
 *
 * A rater may hold as many at once as there are open slots per active rater, one newcomer included (at least one): looking
 * ahead never starves the others at the end of a project. Nor does anybody hold more than a desk keeps at hand, beside the
 * comparison whose judgment is just being stored: a judgment sent again and again takes no work along. These counts only
 * size that courtesy; they decide nothing about overlap.
 *
 * Nothing is handed out before the rater has accepted the current version of the project's statement, if it has one, and
 * then only what holds no kinds of harmful content but those opted into.
 *
 * In the place of the work that was found there may come a hidden check (`gold/hidden-check-sql.ts`), which leaves the slot to
 * others. Before the training round is passed, where there is one, while the project or the member is paused, and where what was
 * judged and is held reaches a limit (of a day, in UTC, or in all), nothing is handed out.
 *
 * Everything after the candidate is looked up by whole keys, through scalar subqueries: as joins, the planner may read all
 * of a rater's work instead, and a plan made while the tables were small is kept for as long as the connection lives.
 *
 * @param beforeSubmitOf the assignment whose judgment the caller stores right after this, before it answers anybody. That one is
 *   not handed out again here, and this claim does not wait for the disk: the judgment's commit comes later in the same
 *   log and takes it along, so that a judgment with its next comparison costs one flush
 * @returns null when there is nothing (more) for this rater now
 */
export async function claimAssignment(
  db: Db,
  projectId: string,
  raterId: string,
  beforeSubmitOf?: string,
): Promise<ClaimedAssignment | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [row] = await claim(db, projectId, raterId, beforeSubmitOf ?? null);
      if (row) return await toClaimedAssignment(db, projectId, row);
      if (!(await forgetCursors(db, projectId, raterId))) return null;
    } catch (error) {
      // The same rater took the same comparison from another tab in this instant: that one has it, look on.
      if (!isUniqueViolation(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

function claim(
  db: Db,
  projectId: string,
  raterId: string,
  beforeSubmitOf: string | null,
): Promise<ClaimedRow[]> {
  return db.$queryRaw<ClaimedRow[]>`
    /* prepared: claim-assignment */
    WITH held AS (
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
    ), ${findCandidate({ projectId, raterId, beforeSubmitOf })}, ${hiddenCheck(projectId, raterId, beforeSubmitOf ?? newId())}, terms AS (
      SELECT c.id AS comparison_id, coalesce(hidden.kind, 'work') AS kind, hidden.gold_id, hidden.assignment_id, hidden.is_first,
             CASE WHEN hidden.kind IS NULL THEN candidate.slot END AS slot,
             CASE WHEN hidden.kind IS NULL THEN candidate.origin ELSE 'planned' END AS origin,
             CASE WHEN hidden.kind IS NULL THEN candidate.holder_id END AS holder_id,
             coalesce(hidden.rotation, c.side_seed + candidate.slot) AS rotation,
             c.prompt_id, c.harm_kinds, p.guideline_version, p.scheme_version,
             clock_timestamp() + make_interval(secs => p.lease_seconds) AS lease_until,
             (SELECT count(*) FROM comparison_completion cc WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) AS arity
      FROM candidate
      LEFT JOIN hidden ON NOT EXISTS ( -- what comes back comes back unchanged, in its order
        SELECT FROM assignment own
        WHERE own.project_id = ${projectId}::uuid AND own.comparison_id = candidate.comparison_id
          AND own.rater_id = ${raterId}::uuid AND own.kind = 'work'
          AND (hidden.assignment_id IS NULL OR (own.created_at, own.id) < (hidden.created_at, hidden.assignment_id)))
      JOIN comparison c ON c.project_id = ${projectId}::uuid AND c.id = coalesce(hidden.comparison_id, candidate.comparison_id)
      JOIN project p ON p.id = c.project_id AND p.archived_at IS NULL
    ), lapsed AS (
      UPDATE assignment a SET state = 'lapsed', closed_at = clock_timestamp()
      WHERE a.project_id = ${projectId}::uuid AND a.id = (SELECT holder_id FROM terms) AND a.slot = (SELECT slot FROM terms)
        AND a.rater_id <> ${raterId}::uuid AND a.state = 'leased'
      RETURNING a.id
    ), lapsed_first AS (
      SELECT count(*) AS n FROM lapsed -- read below, so that the old holder lets go of the slot before the new one takes it
    ), again AS (
      UPDATE assignment a
      SET state = 'leased', slot = (SELECT slot FROM terms), origin = (SELECT origin FROM terms), lease_until = (SELECT lease_until FROM terms), closed_at = NULL,
          guideline_version = (SELECT guideline_version FROM terms), scheme_version = (SELECT scheme_version FROM terms),
          earlier_scheme_versions = a.earlier_scheme_versions
            || CASE WHEN a.scheme_version < (SELECT scheme_version FROM terms) THEN ARRAY[a.scheme_version] END,
          earlier_guideline_versions = a.earlier_guideline_versions
            || CASE WHEN a.scheme_version < (SELECT scheme_version FROM terms) THEN ARRAY[a.guideline_version] END
      WHERE (SELECT n FROM lapsed_first) >= 0 AND a.project_id = ${projectId}::uuid
        AND a.id = (SELECT coalesce(terms.assignment_id, (
                      SELECT own.id FROM assignment own
                      WHERE own.project_id = ${projectId}::uuid AND own.comparison_id = terms.comparison_id
                        AND own.rater_id = ${raterId}::uuid AND own.kind = 'work' AND terms.kind = 'work')) FROM terms)
        AND a.state IN ('leased', 'lapsed', 'released')
      RETURNING a.*
    ), fresh AS (
      INSERT INTO assignment (project_id, id, comparison_id, rater_id, kind, slot, origin, gold_id, state, rotation, lease_until, guideline_version, scheme_version)
      SELECT ${projectId}::uuid, ${newId()}::uuid, terms.comparison_id, ${raterId}::uuid, terms.kind, terms.slot, terms.origin, terms.gold_id, 'leased',
             terms.rotation % terms.arity, terms.lease_until, terms.guideline_version, terms.scheme_version
      FROM terms
      WHERE (SELECT n FROM lapsed_first) >= 0 AND NOT EXISTS (SELECT FROM again)
      RETURNING *
    ), taken AS (
      SELECT * FROM again UNION ALL SELECT * FROM fresh
    ), leased AS (
      UPDATE slot s
      SET state = 'leased', available_at = (SELECT lease_until FROM taken), holder_id = (SELECT id FROM taken), reserved_for = NULL
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = (SELECT comparison_id FROM taken) AND s.slot = (SELECT slot FROM taken)
      RETURNING s.slot
    ), ${noteExposure(projectId)}, flush AS (
      SELECT set_config('synchronous_commit',
                        CASE WHEN ${beforeSubmitOf}::uuid IS NULL THEN current_setting('synchronous_commit') ELSE 'off' END, true)
    )
    SELECT taken.id, taken.lease_until, taken.scheme_version, taken.guideline_version, taken.rotation,
           (SELECT harm_kinds FROM terms) AS harm_kinds,
           (SELECT pc.messages FROM prompt_content pc
            WHERE pc.project_id = ${projectId}::uuid AND pc.prompt_id = (SELECT prompt_id FROM terms)) AS prompt,
           (SELECT jsonb_agg((SELECT c.messages FROM completion_content c
                              WHERE c.project_id = cc.project_id AND c.completion_id = cc.completion_id) ORDER BY cc.ordinal)
            FROM comparison_completion cc
            WHERE cc.project_id = ${projectId}::uuid AND cc.comparison_id = taken.comparison_id) AS completions
    FROM taken CROSS JOIN flush`;
}

/** Turns canonical order into the order to show. */
export async function toClaimedAssignment(
  db: Db,
  projectId: string,
  row: ClaimedRow,
): Promise<ClaimedAssignment> {
  return {
    id: row.id,
    leaseUntil: row.lease_until,
    schemeVersion: row.scheme_version,
    scheme: await readLabelScheme(db, projectId, row.scheme_version),
    guidelineVersion: row.guideline_version,
    harmKinds: row.harm_kinds,
    prompt: row.prompt,
    completions: shownOrder(row.completions.length, row.rotation).map(
      (ordinal) => row.completions[ordinal] ?? [],
    ),
  };
}
