import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { submitJudgment, type SubmitJudgment } from '../judgment/submit-judgment';
import { lockRater } from '../rater/act-on-rater';
import { countAnswers } from './read-training';
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
  await endRound(db, { projectId, raterId, roundId: item.roundId });
  return trainingFeedback(db, { projectId, raterId, assignmentId });
}

/** Ends the round when its last item is judged. Twice is once: the rater is held. */
async function endRound(
  db: Database,
  { projectId, raterId, roundId }: { projectId: string; raterId: string; roundId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRater(tx, projectId, raterId);
    const key = { projectId_id: { projectId, id: roundId } };
    const round = await tx.trainingRound.findUniqueOrThrow({
      where: key,
      select: { items: true, passMark: true, finishedAt: true },
    });
    const { done, right } = await countAnswers(tx, projectId, roundId);
    if (round.finishedAt !== null || done < round.items) return;
    const passed = right >= round.passMark * round.items - 1e-9; // 0.8 of 5 is 4, whatever binary fractions say
    const finishedAt = new Date();
    await tx.trainingRound.update({ where: key, data: { right, passed, finishedAt } });
    if (passed)
      await tx.rater.update({
        where: { projectId_id: { projectId, id: raterId } },
        data: { trainedAt: finishedAt },
      });
  });
}
