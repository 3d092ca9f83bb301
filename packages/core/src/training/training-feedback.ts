import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import {
  toGoldAnswer,
  verdictOfKey,
  type GoldAnswer,
  type Verdict,
} from '@touchstone/domain/gold/gold-answer';
import { IS_RIGHT } from '../gold/is-right-sql';

/** What a rater is told of a training item once they have judged it; its sides are those they saw. */
export interface TrainingFeedback {
  /** Null where they could not judge it. */
  isRight: boolean | null;
  answer: GoldAnswer;
  alternatives: GoldAnswer[];
  explanation: string;
}

/**
 * Of a training item that this rater has judged, and of nothing else.
 *
 * @throws AppError NOT_FOUND for any other assignment, or one that is not judged yet
 */
export async function trainingFeedback(
  db: Db,
  { projectId, raterId, assignmentId }: { projectId: string; raterId: string; assignmentId: string },
): Promise<TrainingFeedback> {
  const [row] = await db.$queryRaw<
    (Verdict & { isRight: boolean | null; alternatives: string[]; explanation: string; rotation: number })[]
  >`
    SELECT g.outcome, g.preferred, g.alternatives, g.explanation, a.rotation, ${IS_RIGHT} AS "isRight"
    FROM assignment a
    JOIN judgment j ON j.project_id = a.project_id AND j.assignment_id = a.id AND j.revision = 0
    JOIN gold_item g ON g.project_id = a.project_id AND g.id = a.gold_id
    WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.rater_id = ${raterId}::uuid
      AND a.kind = 'training'`;
  if (!row) throw new AppError('NOT_FOUND', 'There is no such training item.');
  return {
    isRight: row.isRight,
    answer: toGoldAnswer(row, row.rotation),
    alternatives: row.alternatives.map((key) => toGoldAnswer(verdictOfKey(key), row.rotation)),
    explanation: row.explanation,
  };
}
