import type { Db } from '@touchstone/db/open-database';
import type { OpenQuestion } from './list-open-questions';
import { ASKED_ROTATION } from './asked-rotation-sql';
import { withComparison } from './with-comparison';

/** What a reply said before it was corrected. */
export interface EarlierReply {
  reply: string;
  /** ISO 8601. */
  at: string;
}

export interface AnsweredQuestion extends OpenQuestion {
  reply: string;
  repliedAt: Date;
  /** Oldest first. */
  earlierReplies: EarlierReply[];
}

type Row = Omit<AnsweredQuestion, 'comparison'> & { comparisonId: string; rotation: number };

/** Questions that have their reply, the latest reply first. Who asked and who replied is not said. */
export async function listAnsweredQuestions(
  db: Db,
  projectId: string,
  limit: number,
): Promise<AnsweredQuestion[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id, q.body, q.created_at AS "createdAt", q.reply, q.replied_at AS "repliedAt",
           q.earlier_replies AS "earlierReplies", q.comparison_id AS "comparisonId", ${ASKED_ROTATION} AS rotation
    FROM question q WHERE q.project_id = ${projectId}::uuid AND q.replied_at IS NOT NULL
    ORDER BY q.replied_at DESC, q.id LIMIT ${limit}`;
  return withComparison(db, projectId, rows);
}
