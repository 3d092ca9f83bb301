import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

export interface CorrectReply {
  projectId: string;
  questionId: string;
  /** The reply as the reviewer read it: nobody's later correction is passed over unseen. */
  replacing: string;
  reply: string;
  actorId: string;
  now: Date;
}

/**
 * A reviewer corrects a reply. What it said before stays with the question, and its asker is told of the new one as of a reply.
 *
 * @throws AppError NOT_FOUND for a question that is unknown or has no reply; CONFLICT when the reply was corrected meanwhile
 */
export async function correctReply(db: Database, input: CorrectReply): Promise<void> {
  const { projectId, questionId, replacing, reply, actorId, now } = input;
  if (reply === replacing) return;
  await db.$transaction(async (tx) => {
    const corrected = await tx.$executeRaw`
      UPDATE question
      SET earlier_replies = earlier_replies || jsonb_build_array(jsonb_build_object('reply', reply, 'at', replied_at)),
          reply = ${reply}, replied_by = ${actorId}::uuid, replied_at = ${now}
      WHERE project_id = ${projectId}::uuid AND id = ${questionId}::uuid AND reply = ${replacing}`;
    if (corrected === 1) {
      await recordAudit(tx, { type: 'question.reply_corrected', data: { questionId }, projectId, actorId });
      return;
    }
    const question = await tx.question.findUnique({
      where: { projectId_id: { projectId, id: questionId } },
      select: { reply: true, repliedBy: true },
    });
    if (typeof question?.reply !== 'string')
      throw new AppError('NOT_FOUND', 'There is no such question with a reply.');
    // Sent again after its answer was lost.
    if (question.reply === reply && question.repliedBy === actorId) return;
    throw new AppError('CONFLICT', 'Somebody has corrected this reply meanwhile; reload to see it.');
  });
}
