import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

export interface AnswerQuestion {
  projectId: string;
  questionId: string;
  reply: string;
  actorId: string;
  now: Date;
}

/**
 * A reviewer answers a question, once: of two who answer at the same time, the second is told.
 *
 * @throws AppError NOT_FOUND for an unknown question; CONFLICT when it has been answered differently
 */
export async function answerQuestion(db: Database, input: AnswerQuestion): Promise<void> {
  const { projectId, questionId, reply, actorId, now } = input;
  await db.$transaction(async (tx) => {
    const { count } = await tx.question.updateMany({
      where: { projectId, id: questionId, repliedAt: null },
      data: { reply, repliedBy: actorId, repliedAt: now },
    });
    if (count === 1) {
      await recordAudit(tx, { type: 'question.answered', data: { questionId }, projectId, actorId });
      return;
    }
    const question = await tx.question.findUnique({
      where: { projectId_id: { projectId, id: questionId } },
      select: { reply: true, repliedBy: true },
    });
    if (!question) throw new AppError('NOT_FOUND', 'There is no such question.');
    if (question.reply !== reply || question.repliedBy !== actorId)
      throw new AppError(
        'CONFLICT',
        'Somebody has answered this question meanwhile; reload to see the answer.',
      );
  });
}
