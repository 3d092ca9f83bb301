import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { claimer, type Claimer } from './claimer-sql';
import { handOut, type ClaimedRow } from './hand-out-sql';
import { lanesOf } from './lanes-sql';
import { findCandidateInLanes } from './queue-sql';

/**
 * The common claim in one statement: an open slot of a lane, of a comparison that the rater has not had before, in a project without
 * hidden checks, while nothing that ran out, was given back or is kept for them is about. What a large statement costs is mostly its
 * start, so this one does without all that.
 *
 * @returns nothing when it is any other case, or there is nothing; nothing was changed then
 */
export function claimInLanes(db: Db, by: Claimer): Promise<ClaimedRow[]> {
  const { projectId, raterId } = by;
  return db.$queryRaw<ClaimedRow[]>`
    /* prepared: claim-in-lanes */
    WITH ${claimer(by)}, ${lanesOf(by)}, ${findCandidateInLanes(by)}, terms AS (
      SELECT c.id AS comparison_id, candidate.slot, candidate.origin, c.side_seed + candidate.slot AS rotation, c.prompt_id,
             c.harm_kinds, p.guideline_version, p.scheme_version, clock_timestamp() + make_interval(secs => p.lease_seconds) AS lease_until,
             (SELECT count(*) FROM comparison_completion cc WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) AS arity
      FROM candidate
      JOIN comparison c ON c.project_id = ${projectId}::uuid AND c.id = candidate.comparison_id
      JOIN project p ON p.id = ${projectId}::uuid
      WHERE coalesce((SELECT false FROM assignment own
                      WHERE own.project_id = ${projectId}::uuid AND own.comparison_id = candidate.comparison_id
                        AND own.rater_id = ${raterId}::uuid AND own.kind = 'work'), true)
    ), taken AS (
      INSERT INTO assignment (project_id, id, comparison_id, rater_id, kind, slot, origin, state, rotation, lease_until, guideline_version, scheme_version)
      SELECT ${projectId}::uuid, ${newId()}::uuid, terms.comparison_id, ${raterId}::uuid, 'work', terms.slot, terms.origin, 'leased',
             terms.rotation % terms.arity, terms.lease_until, terms.guideline_version, terms.scheme_version
      FROM terms
      RETURNING *
    ), ${handOut(by)}`;
}
