import { readChecks as readChecksCore } from '@touchstone/core/rule/read-checks';
import { checkSettingsSchema } from '@touchstone/domain/gold/check-settings';
import { raterRuleSchema, RULE_KINDS } from '@touchstone/domain/rater/rater-rule';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** How the project checks, trains and watches its annotators. */
export const readChecks = projectProcedure('gold:manage')
  .output(
    z.object({
      settings: checkSettingsSchema,
      rules: z.array(z.object({ kind: z.enum(RULE_KINDS), rule: raterRuleSchema.nullable() })),
    }),
  )
  .query(({ ctx, input }) => readChecksCore(ctx.db, input.projectId));
