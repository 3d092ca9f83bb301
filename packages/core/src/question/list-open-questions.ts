import type { Db } from '@touchstone/db/open-database';
import type { ComparisonContent } from '../comparison/read-comparison-content';
import { ASKED_ROTATION } from './asked-rotation-sql';
import { withComparison } from './with-comparison';

export interface OpenQuestion {
  id: string;
  body: string;
  createdAt: Date;
  /** With its sides as the asker sees them, so that "A" is the same answer to both. */
  comparison: ComparisonContent;
}

type Row = Omit<OpenQuestion, 'comparison'> & { comparisonId: string; rotation: number };

/** Questions that wait for a reviewer, oldest first. Who asks is not said, nor what they judged. */
export async function listOpenQuestions(db: Db, projectId: string, limit: number): Promise<OpenQuestion[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id, q.body, q.created_at AS "createdAt", q.comparison_id AS "comparisonId", ${ASKED_ROTATION} AS rotation
    FROM question q WHERE q.project_id = ${projectId}::uuid AND q.replied_at IS NULL
    ORDER BY q.created_at, q.id LIMIT ${limit}`;
  return withComparison(db, projectId, rows);
}
