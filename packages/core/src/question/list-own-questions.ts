import type { EarlierReply } from './list-answered-questions';
import type { Db } from '@touchstone/db/open-database';

export interface OwnQuestion {
  id: string;
  /** The asker's assignment of the comparison it is about. */
  assignmentId: string;
  /** Whether the asker judged it, so that it stands in the history. */
  judged: boolean;
  body: string;
  createdAt: Date;
  reply: string | null;
  repliedAt: Date | null;
  /** What the reply said before it was corrected, oldest first. */
  earlierReplies: EarlierReply[];
}

/** The latest questions of a rater, with the replies. */
export function listOwnQuestions(
  db: Db,
  { projectId, raterId, assignmentId }: { projectId: string; raterId: string; assignmentId?: string },
): Promise<OwnQuestion[]> {
  return db.$queryRaw<OwnQuestion[]>`
    SELECT q.id, a.id AS "assignmentId", q.body, q.created_at AS "createdAt", q.reply, q.replied_at AS "repliedAt",
           q.earlier_replies AS "earlierReplies",
           EXISTS (SELECT FROM judgment j WHERE j.project_id = a.project_id AND j.assignment_id = a.id) AS judged
    FROM question q
    JOIN assignment a ON a.project_id = q.project_id AND a.comparison_id = q.comparison_id AND a.rater_id = q.rater_id AND a.kind = 'work'
    WHERE q.project_id = ${projectId}::uuid AND q.rater_id = ${raterId}::uuid
      AND (${assignmentId ?? null}::uuid IS NULL OR a.id = ${assignmentId ?? null}::uuid)
    ORDER BY q.created_at DESC, q.id DESC LIMIT 100`;
}
