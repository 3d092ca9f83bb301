import type { Db } from '@touchstone/db/open-database';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

export interface OpenQuestion {
  id: string;
  body: string;
  createdAt: Date;
  /** With its sides as the asker sees them, so that "A" is the same answer to both. */
  comparison: ComparisonContent;
}

/** Questions that wait for a reviewer, oldest first. Who asks is not said, nor what they judged. */
export async function listOpenQuestions(db: Db, projectId: string, limit: number): Promise<OpenQuestion[]> {
  const rows = await db.$queryRaw<
    { id: string; body: string; createdAt: Date; comparisonId: string; rotation: number }[]
  >`
    SELECT q.id, q.body, q.created_at AS "createdAt", q.comparison_id AS "comparisonId",
           coalesce((SELECT a.rotation FROM assignment a
                     WHERE a.project_id = q.project_id AND a.comparison_id = q.comparison_id AND a.rater_id = q.rater_id
                     ORDER BY a.created_at LIMIT 1), 0) AS rotation
    FROM question q WHERE q.project_id = ${projectId}::uuid AND q.replied_at IS NULL
    ORDER BY q.created_at, q.id LIMIT ${limit}`;
  const contents = await readComparisonContent(
    db,
    projectId,
    rows.map(({ comparisonId }) => comparisonId),
  );
  return rows.flatMap(({ comparisonId, rotation, ...question }) => {
    const content = contents.get(comparisonId);
    return content ? [{ ...question, comparison: inOrder(content, rotation) }] : [];
  });
}
