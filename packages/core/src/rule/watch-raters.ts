import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import {
  raterRuleSchema,
  RULE_KINDS,
  type RaterRule,
  type RuleKind,
} from '@touchstone/domain/rater/rater-rule';
import { actOnRater, lockRater } from '../rater/act-on-rater';
import { breaksRule } from './breaks-rule';
import { readEvidence } from './read-evidence';

/** A judgment that is stored while the rules look becomes visible within this time, and is seen by the next look. */
const COMMIT_SECONDS = 30;

interface Watched {
  projectId: string;
  raterId: string;
  lookedAt: Date;
}

/**
 * Looks at every annotator who has judged since the rules last looked, in the projects that have rules, and acts where one is
 * broken. Runs in the worker, never in the way of a judgment; twice at once is the same as once.
 *
 * @returns how many actions were taken
 */
export async function watchRaters(db: Database, now: Date): Promise<number> {
  const watched = await db.$queryRaw<Watched[]>`
    SELECT r.project_id AS "projectId", r.id AS "raterId", clock_timestamp() AS "lookedAt"
    FROM rater r
    JOIN member m ON m.project_id = r.project_id AND m.user_id = r.user_id AND m.ended_at IS NULL AND m.role = 'annotator'
    WHERE EXISTS (SELECT FROM rater_rule rule WHERE rule.project_id = r.project_id)
      AND EXISTS (SELECT FROM judgment j
                  WHERE j.project_id = r.project_id AND j.rater_id = r.id AND j.created_at > coalesce(r.checked_at, '-infinity'))`;
  let actions = 0;
  for (const rater of watched) actions += await watchRater(db, rater, now);
  return actions;
}

async function watchRater(db: Database, who: Watched, now: Date): Promise<number> {
  const { projectId, raterId, lookedAt } = who;
  const rules = await db.raterRule.findMany({ where: { projectId } });
  let actions = 0;
  for (const row of rules) {
    const kind = RULE_KINDS.find((each) => each === row.kind);
    if (kind && (await applyRule(db, who, kind, raterRuleSchema.parse(row), now))) actions += 1;
  }
  await db.rater.update({
    where: { projectId_id: { projectId, id: raterId } },
    data: { checkedAt: new Date(lookedAt.getTime() - COMMIT_SECONDS * 1000) },
  });
  return actions;
}

async function applyRule(
  db: Database,
  { projectId, raterId }: Watched,
  kind: RuleKind,
  rule: RaterRule,
  now: Date,
): Promise<boolean> {
  // Nearly always there is nothing to do: looked at without a lock first.
  if (!breaksRule(kind, rule, await readEvidence(db, { projectId, raterId }, kind, rule))) return false;
  return db.$transaction(async (tx) => {
    await lockRater(tx, projectId, raterId);
    const evidence = await readEvidence(tx, { projectId, raterId }, kind, rule);
    if (!breaksRule(kind, rule, evidence)) return false;
    try {
      await actOnRater(tx, { projectId, raterId, kind: rule.action, by: { rule: kind, evidence }, now });
      return true;
    } catch (error) {
      // Paused or removed already, by somebody or by another rule: there is nothing more to do.
      if (error instanceof AppError) return false;
      throw error;
    }
  });
}
