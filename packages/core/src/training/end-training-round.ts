import type { Database } from '@touchstone/db/open-database';
import { lockRater } from '../rater/act-on-rater';
import { countAnswers } from './count-answers';

/** Ends the round when its last item is judged. Twice is once: the rater is held. */
export async function endTrainingRound(
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
