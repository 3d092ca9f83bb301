import { changeRule as changeRuleCore } from '@touchstone/core/rule/change-rule';
import { raterRuleSchema, RULE_KINDS } from '@touchstone/domain/rater/rater-rule';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Sets a rule, or switches it off with null. */
export const changeRule = projectProcedure('checks:change')
  .input(
    z
      .object({ kind: z.enum(RULE_KINDS), rule: raterRuleSchema.nullable() })
      .refine(({ kind, rule }) => rule === null || (kind === 'too_fast') === (rule.seconds !== null), {
        path: ['rule', 'seconds'],
      }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => changeRuleCore(ctx.db, { ...input, actorId: ctx.access.userId }));
