import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { RaterActionKind } from '@touchstone/domain/rater/rater-action';
import type { RuleEvidence, RuleKind } from '@touchstone/domain/rater/rater-rule';
import { raiseAlert } from '../alert/raise-alert';
import { freeSlots } from '../assignment/free-slots';
import { recordAudit } from '../audit/record-audit';
import { setAsideJudgments } from '../judgment/set-aside-judgments';
import { endMembership } from '../member/end-membership';

export interface ActOnRater {
  projectId: string;
  raterId: string;
  kind: Extract<RaterActionKind, 'warn' | 'pause' | 'remove' | 'set_aside'>;
  now: Date;
  /** A person with their reason, or a rule with its figures. */
  by: { actorId: string; reason: string } | { rule: RuleKind; evidence: RuleEvidence };
  /** Of `set_aside`: the judgments first accepted from here on and before there; all when absent. */
  from?: Date | undefined;
  to?: Date | undefined;
}

/**
 * Warns, pauses or removes an annotator, or sets their judgments aside, in the caller's transaction, and writes down why. Each of
 * these can be taken back (`reverse-action.ts`). Two at once are done one after the other.
 *
 * @returns the id of the action
 * @throws AppError NOT_FOUND for who is no member
 * @throws AppError CONFLICT for who is paused already, or has nothing that could be set aside
 */
export async function actOnRater(tx: Db, input: ActOnRater): Promise<string> {
  const { projectId, raterId, kind, by } = input;
  const userId = await lockRater(tx, projectId, raterId);
  const effect = await carryOut(tx, input, userId);
  const id = newId();
  const actorId = 'actorId' in by ? by.actorId : null;
  const rule = 'rule' in by ? by.rule : null;
  const evidence = effect ?? ('evidence' in by ? by.evidence : undefined);
  await tx.raterAction.create({
    data: {
      projectId,
      id,
      raterId,
      kind,
      rule,
      reason: 'reason' in by ? by.reason : null,
      ...(evidence && { evidence: { ...evidence } }),
      actorId,
    },
  });
  await recordAudit(tx, {
    type: 'rater.acted',
    data: { actionId: id, raterId, kind, rule },
    projectId,
    actorId,
  });
  if ('rule' in by && kind !== 'set_aside') {
    const data = { raterId, rule: by.rule, action: kind };
    await raiseAlert(tx, { kind: 'rule_acted', data, projectId, key: `rule_acted:${id}` });
  }
  return id;
}

/** One thing at a time is done about a rater. @returns the user */
export async function lockRater(tx: Db, projectId: string, raterId: string): Promise<string> {
  const [rater] = await tx.$queryRaw<{ userId: string | null }[]>`
    SELECT user_id AS "userId" FROM rater WHERE project_id = ${projectId}::uuid AND id = ${raterId}::uuid FOR NO KEY UPDATE`;
  if (!rater?.userId) throw new AppError('NOT_FOUND', 'There is no such member.');
  return rater.userId;
}

/** @returns how much it was, of `set_aside` */
async function carryOut(tx: Db, input: ActOnRater, userId: string): Promise<SetAsideEvidence | undefined> {
  const { projectId, raterId, kind, by, now } = input;
  switch (kind) {
    case 'warn': {
      const member = await tx.member.count({ where: { projectId, userId, endedAt: null } });
      if (member === 0) throw new AppError('NOT_FOUND', 'There is no such member.');
      return undefined;
    }
    case 'pause': {
      const { count } = await tx.member.updateMany({
        where: { projectId, userId, endedAt: null, pausedAt: null },
        data: { pausedAt: now },
      });
      if (count === 0) throw new AppError('CONFLICT', 'This member is paused already, or is none any more.');
      await freeSlots(tx, { projectId, raterId, to: 'released' });
      return undefined;
    }
    case 'remove':
      await endMembership(tx, { projectId, userId, actorId: 'actorId' in by ? by.actorId : null, now });
      return undefined;
    case 'set_aside': {
      const { from, to } = input;
      const done = await setAsideJudgments(tx, { projectId, raterId, from, to });
      if (done.judgments === 0)
        throw new AppError('CONFLICT', 'There is nothing to set aside; somebody may have done it.');
      return { ...done, from: from?.toISOString() ?? null, to: to?.toISOString() ?? null };
    }
  }
}

/** What a `set_aside` writes down of itself. */
export interface SetAsideEvidence {
  judgments: number;
  reopened: number;
  from: string | null;
  to: string | null;
}
