import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';

export interface StandingChange {
  assignmentId: string;
  /** What the new revision repeats is the last one of this standing; of whatever standing when absent. */
  from?: JudgmentStanding;
  to: JudgmentStanding;
}

/**
 * Adds a revision to each assignment's judgment that says what the one in force said, with another standing: rows are never
 * changed, and no browser sent these, so they have no client's id. The caller holds the assignments.
 */
export async function reviseStanding(
  tx: Db,
  projectId: string,
  changes: readonly StandingChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.$executeRaw`
    WITH change AS (
      SELECT * FROM unnest(${changes.map(({ assignmentId }) => assignmentId)}::uuid[], ${changes.map(({ from }) => from ?? null)}::text[],
                           ${changes.map(({ to }) => to)}::text[], ${changes.map(newId)}::uuid[])
        AS change(assignment_id, before, after, id)
    ), said AS (
      SELECT change.id AS new_id, change.after, said.*, latest.id AS latest_id, latest.revision + 1 AS next
      FROM change
      CROSS JOIN LATERAL (
        SELECT j.id, j.revision FROM judgment j
        WHERE j.project_id = ${projectId}::uuid AND j.assignment_id = change.assignment_id ORDER BY j.revision DESC LIMIT 1) AS latest
      CROSS JOIN LATERAL (
        SELECT j.* FROM judgment j
        WHERE j.project_id = ${projectId}::uuid AND j.assignment_id = change.assignment_id
          AND (change.before IS NULL OR j.standing = change.before) ORDER BY j.revision DESC LIMIT 1) AS said
    ), texts AS (
      INSERT INTO judgment_text (project_id, judgment_id, rationale, own_reading, span_notes)
      SELECT t.project_id, said.new_id, t.rationale, t.own_reading, t.span_notes
      FROM said JOIN judgment_text t ON t.project_id = said.project_id AND t.judgment_id = said.id
    )
    INSERT INTO judgment (project_id, id, comparison_id, rater_id, kind, standing, assignment_id, body_hash, revision, supersedes_id,
                          outcome, preferred, strength, steps, ranks, shown, attributes, active_ms, session_position, earlier_sights,
                          guideline_version, scheme_version)
    SELECT project_id, new_id, comparison_id, rater_id, kind, after, assignment_id, body_hash, next, latest_id,
           outcome, preferred, strength, steps, ranks, shown, attributes, active_ms, session_position, earlier_sights,
           guideline_version, scheme_version
    FROM said`;
}
