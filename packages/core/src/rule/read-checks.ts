import type { Db } from '@touchstone/db/open-database';
import type { CheckSettings } from '@touchstone/domain/gold/check-settings';
import {
  raterRuleSchema,
  RULE_KINDS,
  type RaterRule,
  type RuleKind,
} from '@touchstone/domain/rater/rater-rule';

export interface Checks {
  settings: CheckSettings;
  /** Every kind, in the order of `RULE_KINDS`; null where it is off. */
  rules: { kind: RuleKind; rule: RaterRule | null }[];
}

/** How a project checks, trains and watches its annotators. */
export async function readChecks(db: Db, projectId: string): Promise<Checks> {
  const settings = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      goldRate: true,
      goldRaters: true,
      repeatRate: true,
      repeatAfterHours: true,
      trainingItems: true,
      trainingPass: true,
      trainingTries: true,
    },
  });
  const rows = await db.raterRule.findMany({ where: { projectId } });
  return {
    settings,
    rules: RULE_KINDS.map((kind) => {
      const row = rows.find((each) => each.kind === kind);
      return { kind, rule: row ? raterRuleSchema.parse(row) : null };
    }),
  };
}
