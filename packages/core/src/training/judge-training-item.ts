import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { submitJudgment, type SubmitJudgment } from '../judgment/submit-judgment';
import { endTrainingRound } from './end-training-round';
import { trainingFeedback, type TrainingFeedback } from './training-feedback';

/**
 * Stores the judgment of a training item like any other, exactly once, and tells what is right and why. The last one ends the
 * round: passed, work is handed out from here on.
 *
 * @throws AppError NOT_FOUND for an assignment that is no training item of this rater
 */
export async function judgeTrainingItem(
  db: Database,
  judgment: Omit<SubmitJudgment, 'isMember' | 'supersedes'>,
): Promise<TrainingFeedback> {
  const { projectId, raterId, assignmentId } = judgment;
  const item = await db.assignment.findFirst({
    where: { projectId, raterId, id: assignmentId, kind: 'training' },
    select: { roundId: true },
  });
  if (!item?.roundId) throw new AppError('NOT_FOUND', 'There is no such training item.');
  await submitJudgment(db, { ...judgment, isMember: true });
  await endTrainingRound(db, { projectId, raterId, roundId: item.roundId });
  return trainingFeedback(db, { projectId, raterId, assignmentId });
}
