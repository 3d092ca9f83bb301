import type { Database } from '@touchstone/db/open-database';
import { STANDS } from '../../judgment/stands-sql';

/** A vote on a pair as it stands in the database. */
export interface StoredVote {
  comparisonId: string;
  raterId: string;
  /** Canonical ordinals: of the preferred answer, and of the one shown first. */
  preferred: number;
  first: number;
  /** Characters of the preferred answer and of the other. */
  chosenLength: number;
  rejectedLength: number;
}

/** The votes of a project of pairs: work only, no hidden check, oldest first. */
export function readVotes(db: Database, projectId: string): Promise<StoredVote[]> {
  return db.$queryRaw<StoredVote[]>`
    WITH answer AS (
      SELECT cc.comparison_id, cc.ordinal, length(c.messages::text) AS length FROM comparison_completion cc
      JOIN completion_content c ON c.project_id = cc.project_id AND c.completion_id = cc.completion_id
      WHERE cc.project_id = ${projectId}::uuid
    )
    SELECT j.comparison_id AS "comparisonId", j.rater_id AS "raterId", j.preferred, j.shown[1] AS first,
           chosen.length AS "chosenLength", rejected.length AS "rejectedLength"
    FROM judgment j
    JOIN answer chosen ON chosen.comparison_id = j.comparison_id AND chosen.ordinal = j.preferred
    JOIN answer rejected ON rejected.comparison_id = j.comparison_id AND rejected.ordinal <> j.preferred
    WHERE j.project_id = ${projectId}::uuid AND j.kind = 'work' AND j.outcome = 'prefer' AND ${STANDS} ORDER BY j.created_at, j.id`;
}

/** Who was paused by a rule, and by which. */
export async function readPaused(db: Database, projectId: string): Promise<Map<string, string>> {
  const actions = await db.raterAction.findMany({
    where: { projectId, kind: 'pause', rule: { not: null } },
    select: { raterId: true, rule: true },
  });
  return new Map(actions.map(({ raterId, rule }) => [raterId, rule ?? '']));
}
