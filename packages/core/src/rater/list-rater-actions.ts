import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import type { AppealDecision, RaterActionKind } from '@touchstone/domain/rater/rater-action';
import { ruleEvidenceSchema, type RuleEvidence, type RuleKind } from '@touchstone/domain/rater/rater-rule';

export interface RaterActionRow {
  id: string;
  projectId: string;
  project: string;
  raterId: string;
  name: string;
  kind: RaterActionKind;
  rule: RuleKind | null;
  reason: string | null;
  /** The figures of a rule; null for a person's. */
  evidence: RuleEvidence | null;
  /** Judgments set aside or restored; null for other kinds. */
  judgments: number | null;
  at: Date;
  /** What was said when it was taken back; null while it stands. */
  reversed: { at: Date; reason: string | null } | null;
  appeal: {
    body: string;
    at: Date;
    reply: string | null;
    decision: AppealDecision | null;
    decidedAt: Date | null;
  } | null;
}

type Which = { projectId: string; appealed?: boolean } | { userId: string };

/**
 * What was done about annotators, the newest first, with the appeals: of a project, of those only where an appeal waits, or
 * everything about one user. What takes an action back is told with that action.
 */
export async function listRaterActions(db: Db, which: Which, limit: number): Promise<RaterActionRow[]> {
  const where =
    'userId' in which
      ? Prisma.sql`r.user_id = ${which.userId}::uuid`
      : Prisma.sql`x.project_id = ${which.projectId}::uuid
          AND (NOT ${which.appealed === true} OR (p.action_id IS NOT NULL AND p.decided_at IS NULL))`;
  const rows = await db.$queryRaw<(Omit<RaterActionRow, 'evidence'> & { evidence: unknown })[]>`
    SELECT x.id, x.project_id AS "projectId", project.name AS project, x.rater_id AS "raterId", coalesce(person.name, '') AS name,
           x.kind, x.rule, x.reason, CASE WHEN x.rule IS NOT NULL THEN x.evidence END AS evidence,
           (x.evidence ->> 'judgments')::int AS judgments, x.at,
           CASE WHEN back.id IS NOT NULL THEN jsonb_build_object('at', back.at, 'reason', back.reason) END AS reversed,
           CASE WHEN p.action_id IS NOT NULL THEN jsonb_build_object(
             'body', p.body, 'at', p.created_at, 'reply', p.reply, 'decision', p.decision, 'decidedAt', p.decided_at) END AS appeal
    FROM rater_action x
    JOIN project ON project.id = x.project_id
    JOIN rater r ON r.project_id = x.project_id AND r.id = x.rater_id
    LEFT JOIN person ON person.user_id = r.user_id
    LEFT JOIN rater_action back ON back.project_id = x.project_id AND back.reverses_id = x.id
    LEFT JOIN appeal p ON p.project_id = x.project_id AND p.action_id = x.id
    WHERE ${where} AND x.reverses_id IS NULL
    ORDER BY x.at DESC, x.id DESC LIMIT ${limit}`;
  return rows.map(({ evidence, reversed, appeal, ...row }) => ({
    ...row,
    evidence: evidence === null ? null : ruleEvidenceSchema.parse(evidence),
    reversed: reversed && { ...reversed, at: new Date(reversed.at) },
    appeal: appeal && {
      ...appeal,
      at: new Date(appeal.at),
      decidedAt: appeal.decidedAt && new Date(appeal.decidedAt),
    },
  }));
}
