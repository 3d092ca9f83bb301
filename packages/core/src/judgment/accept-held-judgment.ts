import type { Db } from '@touchstone/db/open-database';
import type { AcceptedJudgment, IncomingJudgment } from './submit-judgment';

/**
 * The common case in one statement: an outcome of a pair and nothing beside it; the assignment is this rater's, still
 * holds its slot, and has no judgment. The slot
 * is locked before the assignment, as a claim does, so the two can't wait for each other. A lease that has run out but
 * was not taken by anybody still counts. A hidden check or a training item holds no slot; it is closed by the same statement and
 * takes as long.
 *
 * @returns undefined when it is any other case; nothing was changed then
 */
export async function acceptHeldJudgment(
  db: Db,
  judgment: IncomingJudgment,
): Promise<AcceptedJudgment | undefined> {
  const { projectId, raterId, assignmentId, answer } = judgment;
  const side = answer.outcome === 'prefer' ? answer.side : null;
  const strength = answer.outcome === 'prefer' ? answer.strength : null;
  const steps =
    answer.outcome === 'prefer' && judgment.scheme.kind === 'pairwise' ? judgment.scheme.steps : null;
  const [accepted] = await db.$queryRaw<{ id: string }[]>`
    /* prepared: accept-held-judgment */
    WITH held AS (
      SELECT s.comparison_id, s.slot
      FROM assignment a
      JOIN slot s ON s.project_id = a.project_id AND s.comparison_id = a.comparison_id AND s.slot = a.slot AND s.holder_id = a.id
      WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.rater_id = ${raterId}::uuid
        AND a.state = 'leased' AND s.state = 'leased' AND a.scheme_version = ${judgment.schemeVersion}
      FOR UPDATE OF s
    ), closed AS (
      UPDATE assignment a SET state = 'counted', closed_at = clock_timestamp()
      WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.rater_id = ${raterId}::uuid AND a.state = 'leased'
        AND a.scheme_version = ${judgment.schemeVersion} AND (a.kind <> 'work' OR a.slot = (SELECT slot FROM held))
      RETURNING a.*
    ), filled AS (
      UPDATE slot s SET state = 'counted', available_at = 'infinity'
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = (SELECT comparison_id FROM closed) AND s.slot = (SELECT slot FROM closed)
      RETURNING s.slot
    ), display AS (
      SELECT closed.*, (SELECT array_agg(((place + closed.rotation) % arity.n)::smallint ORDER BY place)
                        FROM (SELECT count(*)::int AS n FROM comparison_completion cc
                              WHERE cc.project_id = closed.project_id AND cc.comparison_id = closed.comparison_id) AS arity,
                             generate_series(0, arity.n - 1) AS place) AS shown
      FROM closed LEFT JOIN filled ON filled.slot = closed.slot
      WHERE closed.kind <> 'work' OR filled.slot IS NOT NULL
    )
    INSERT INTO judgment (project_id, id, comparison_id, rater_id, kind, standing, assignment_id, client_id, body_hash, outcome,
                          preferred, strength, steps, shown, active_ms, guideline_version, scheme_version, session_position,
                          earlier_sights)
    SELECT project_id, ${judgment.id}::uuid, comparison_id, rater_id, kind, 'counted', id, ${judgment.clientId}::uuid,
           ${judgment.bodyHash}, ${answer.outcome}, shown[${side}::int + 1], ${strength}::smallint, ${steps}::smallint, shown,
           ${judgment.activeMs}::int, guideline_version, scheme_version, ${judgment.sessionPosition ?? null}::int,
           (SELECT count(*) FROM comparison other
            WHERE other.project_id = ${projectId}::uuid AND other.id <> display.comparison_id
              AND other.prompt_id = (SELECT c.prompt_id FROM comparison c
                                     WHERE c.project_id = ${projectId}::uuid AND c.id = display.comparison_id)
              AND (SELECT seen.created_at FROM assignment seen
                   WHERE seen.project_id = ${projectId}::uuid AND seen.comparison_id = other.id
                     AND seen.rater_id = ${raterId}::uuid AND seen.kind = 'work') < display.created_at)
    FROM display
    RETURNING id`;
  return accepted && { id: accepted.id, standing: 'counted', revision: 0 };
}
