import type { Database } from '@touchstone/db/open-database';
import type { RaterRule, RuleKind } from '@touchstone/domain/rater/rater-rule';
import { recordAudit } from '../audit/record-audit';

/** Sets a rule of a project, or switches it off with null. */
export async function changeRule(
  db: Database,
  {
    projectId,
    kind,
    rule,
    actorId,
  }: { projectId: string; kind: RuleKind; rule: RaterRule | null; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const key = { projectId_kind: { projectId, kind } };
    if (rule === null) await tx.raterRule.deleteMany({ where: { projectId, kind } });
    else await tx.raterRule.upsert({ where: key, create: { projectId, kind, ...rule }, update: rule });
    await recordAudit(tx, { type: 'rule.changed', data: { kind, rule }, projectId, actorId });
  });
}
