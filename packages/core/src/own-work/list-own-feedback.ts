import type { Db } from '@touchstone/db/open-database';
import { IS_LAST_WORD } from '../adjudication/decided-sql';

export interface OwnFeedback {
  /** Of the rater's own judgment. */
  assignmentId: string;
  at: Date;
  /** What was told to them, alone or with everybody. */
  feedback: string[];
}

/**
 * What reviewers told a rater about their judgments, last first. What was told to others is not in it, nor what came with a
 * decision that was changed or taken back since.
 */
export function listOwnFeedback(
  db: Db,
  { projectId, raterId }: { projectId: string; raterId: string },
  limit: number,
): Promise<OwnFeedback[]> {
  return db.$queryRaw<OwnFeedback[]>`
    SELECT a.id AS "assignmentId", d.created_at AS at, told.feedback
    FROM adjudication d
    JOIN assignment a ON a.project_id = d.project_id AND a.comparison_id = d.comparison_id AND a.rater_id = ${raterId}::uuid
                     AND a.kind = 'work' AND a.state IN ('counted', 'surplus', 'set_aside')
    CROSS JOIN LATERAL (
      SELECT array_agg(f.body ORDER BY f.place) AS feedback FROM adjudication_feedback f
      WHERE f.project_id = d.project_id AND f.adjudication_id = d.id AND (f.rater_id IS NULL OR f.rater_id = a.rater_id)) AS told
    WHERE d.project_id = ${projectId}::uuid AND d.decision <> 'undone' AND told.feedback IS NOT NULL AND ${IS_LAST_WORD}
    ORDER BY d.created_at DESC, d.id DESC LIMIT ${limit}`;
}
