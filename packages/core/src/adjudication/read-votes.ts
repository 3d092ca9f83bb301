import type { Db } from '@touchstone/db/open-database';
import type { Vote } from '@touchstone/stats/consensus/vote';
import { STANDS } from '../judgment/stands-sql';

export interface VotesOnComparison {
  comparisonId: string;
  /** Completions it has. */
  arity: number;
  votes: Vote[];
  /** By canonical ordinal; null for a completion without one, and everywhere without a model. For `refresh-cases.ts` alone. */
  scores: (number | null)[];
}

/**
 * The votes on comparisons: work that stands. What is no work, came too late or was set aside
 * is no vote, and neither is a reviewer's final word.
 */
export function readVotes(
  db: Db,
  { projectId, modelId }: { projectId: string; modelId: string | null },
  comparisonIds: readonly string[],
): Promise<VotesOnComparison[]> {
  return db.$queryRaw<VotesOnComparison[]>`
    SELECT c.id AS "comparisonId", part.arity, part.scores,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', j.outcome, 'preferred', j.preferred, 'strength', j.strength,
                                                         'steps', j.steps, 'ranks', to_jsonb(j.ranks))), '[]')
            FROM judgment j
            WHERE j.project_id = c.project_id AND j.comparison_id = c.id AND j.kind = 'work' AND ${STANDS}) AS votes
    FROM comparison c
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS arity, jsonb_agg(s.value ORDER BY cc.ordinal) AS scores
      FROM comparison_completion cc
      LEFT JOIN score s ON s.project_id = cc.project_id AND s.completion_id = cc.completion_id
                       AND s.model_id = ${modelId}::uuid
      WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) AS part
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${[...comparisonIds]}::uuid[])`;
}
