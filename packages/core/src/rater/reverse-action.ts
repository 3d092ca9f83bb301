import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import { AppError } from '@touchstone/domain/error/app-error';
import { roleSchema } from '@touchstone/domain/member/role';
import { REVERSAL, type RaterActionKind } from '@touchstone/domain/rater/rater-action';
import { recordAudit } from '../audit/record-audit';
import { restoreJudgments, type SetAsideBetween } from '../judgment/restore-judgments';
import { addMember } from '../member/add-member';
import { lockRater, type SetAsideEvidence } from './act-on-rater';

export interface ReverseAction {
  projectId: string;
  actionId: string;
  reason: string;
  actorId: string;
}

/**
 * Takes an action about an annotator back, in the caller's transaction: a warning is withdrawn, who was paused goes on, who was
 * removed is a member again in the role they had, what was set aside is restored as far as its places are free. What was done
 * stays written, and so does this.
 *
 * @throws AppError NOT_FOUND when there is no such action that could be taken back
 * @throws AppError CONFLICT when it was taken back before
 */
export async function reverseAction(tx: Db, input: ReverseAction): Promise<void> {
  const { projectId, actionId, reason, actorId } = input;
  const action = await tx.raterAction.findFirst({
    where: { projectId, id: actionId },
    select: { raterId: true, kind: true, evidence: true, at: true },
  });
  const kind = action && REVERSAL[action.kind as RaterActionKind];
  if (!kind) throw new AppError('NOT_FOUND', 'There is no such action to take back.');
  const userId = await lockRater(tx, projectId, action.raterId);
  const id = newId();
  const evidence = await undo(tx, input, { ...action, userId, kind });
  try {
    await tx.raterAction.create({
      data: {
        ...{ projectId, id, raterId: action.raterId, kind, reason, reversesId: actionId, actorId },
        ...(evidence && { evidence }),
      },
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError('CONFLICT', 'Somebody took this back already.');
  }
  await recordAudit(tx, {
    type: 'rater.acted',
    data: { actionId: id, raterId: action.raterId, kind, rule: null },
    projectId,
    actorId,
  });
}

async function undo(
  tx: Db,
  { projectId, actorId }: ReverseAction,
  action: { raterId: string; userId: string; kind: RaterActionKind; evidence: unknown; at: Date },
): Promise<{ counted: number; surplus: number } | undefined> {
  const { userId, raterId } = action;
  switch (action.kind) {
    case 'resume':
      await tx.member.updateMany({ where: { projectId, userId }, data: { pausedAt: null } });
      return undefined;
    case 'readd': {
      const key = { projectId_userId: { projectId, userId } };
      const member = await tx.member.findUniqueOrThrow({ where: key, select: { role: true, endedAt: true } });
      if (member.endedAt !== null)
        await addMember(tx, { projectId, userId, role: roleSchema.parse(member.role), actorId });
      return undefined;
    }
    case 'restore': {
      const { from, to } = action.evidence as SetAsideEvidence;
      const period = {
        ...{ projectId, raterId },
        from: from === null ? undefined : new Date(from),
        to: to === null ? undefined : new Date(to),
      };
      return restoreJudgments(tx, period, await timeOf(tx, period, action.at));
    }
    default:
      return undefined;
  }
}

/** What is done about a rater is done one after the other: an action's own revisions lie between the one before it and itself. */
async function timeOf(
  tx: Db,
  { projectId, raterId }: { projectId: string; raterId: string },
  at: Date,
): Promise<SetAsideBetween> {
  const before = await tx.raterAction.aggregate({
    where: { projectId, raterId, at: { lt: at } },
    _max: { at: true },
  });
  return { after: before._max.at ?? undefined, upTo: at };
}
