import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { hiddenCheck, noteExposure } from '../gold/hidden-check-sql';
import { claimer, type Claimer } from './claimer-sql';
import { handOut, type ClaimedRow } from './hand-out-sql';
import { lanesOf } from './lanes-sql';
import { findCandidate } from './queue-sql';

/**
 * Every claim in one statement. Who lets a slot go lets go of it before its new holder takes it; a comparison that the rater had before is
 * the same assignment again. In the place of the work that was found there may come a hidden check (`gold/hidden-check-sql.ts`),
 * which leaves the slot to others.
 *
 * Everything after the candidate is looked up by whole keys, through scalar subqueries: as joins, the planner may read all
 * of a rater's work instead, and a plan made while the tables were small is kept until they are analyzed.
 */
export function claimAny(db: Db, by: Claimer): Promise<ClaimedRow[]> {
  const { projectId, raterId, beforeSubmitOf } = by;
  return db.$queryRaw<ClaimedRow[]>`
    /* prepared: claim-any */
    WITH ${claimer(by)}, ${lanesOf(by)}, ${findCandidate(by)}, ${hiddenCheck(projectId, raterId, beforeSubmitOf ?? newId())},
    terms AS (
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
    ), ${noteExposure(projectId)}, ${handOut(by)}`;
}
