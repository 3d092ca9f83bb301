import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { AppealDecision } from '@touchstone/domain/rater/rater-action';
import { recordAudit } from '../audit/record-audit';
import { reverseAction } from './reverse-action';

/**
 * A reviewer answers an appeal: the action stands, or is taken back in the same moment.
 *
 * @throws AppError NOT_FOUND when no such appeal waits (any more), or it is the reviewer's own
 */
export async function decideAppeal(
  db: Database,
  input: {
    projectId: string;
    actionId: string;
    decision: AppealDecision;
    reply: string;
    actorId: string;
    now: Date;
  },
): Promise<void> {
  const { projectId, actionId, decision, reply, actorId, now } = input;
  await db.$transaction(async (tx) => {
    const { count } = await tx.appeal.updateMany({
      where: {
        ...{ projectId, actionId, decidedAt: null },
        action: { rater: { OR: [{ userId: null }, { userId: { not: actorId } }] } },
      },
      data: { decision, reply, decidedBy: actorId, decidedAt: now },
    });
    if (count === 0) throw new AppError('NOT_FOUND', 'No such appeal waits; somebody may have answered it.');
    const taken = await tx.raterAction.count({ where: { projectId, reversesId: actionId } });
    if (decision === 'reversed' && taken === 0)
      await reverseAction(tx, { projectId, actionId, reason: reply, actorId });
    await recordAudit(tx, { type: 'appeal.decided', data: { actionId, decision }, projectId, actorId });
  });
}
