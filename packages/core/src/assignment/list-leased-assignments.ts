import type { Db } from '@touchstone/db/open-database';
import { toClaimedAssignment, type ClaimedAssignment } from './claim-assignment';
import type { ClaimedRow } from './hand-out-sql';

/** What this rater holds now, oldest first: a reloaded page goes on with the same comparisons, sides unchanged. */
export async function listLeasedAssignments(
  db: Db,
  projectId: string,
  raterId: string,
): Promise<ClaimedAssignment[]> {
  const rows = await db.$queryRaw<ClaimedRow[]>`
    SELECT a.id, a.lease_until, a.scheme_version, a.guideline_version, a.rotation, c.harm_kinds, pc.messages AS prompt,
           (SELECT jsonb_agg(c.messages ORDER BY cc.ordinal)
            FROM comparison_completion cc
            JOIN completion_content c ON c.project_id = cc.project_id AND c.completion_id = cc.completion_id
            WHERE cc.project_id = a.project_id AND cc.comparison_id = a.comparison_id) AS completions
    FROM assignment a
    JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
    JOIN prompt_content pc ON pc.project_id = a.project_id AND pc.prompt_id = c.prompt_id
    WHERE a.project_id = ${projectId}::uuid AND a.rater_id = ${raterId}::uuid AND a.state = 'leased' AND a.kind <> 'training'
      AND a.lease_until > clock_timestamp()
    ORDER BY a.created_at, a.id`;
  return Promise.all(rows.map((row) => toClaimedAssignment(db, projectId, row)));
}
