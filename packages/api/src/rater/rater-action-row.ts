import { APPEAL_DECISIONS, RATER_ACTIONS } from '@touchstone/domain/rater/rater-action';
import { ruleEvidenceSchema, RULE_KINDS } from '@touchstone/domain/rater/rater-rule';
import { z } from 'zod';

/** What was done about an annotator, whether it was taken back, and what they say of it. */
export const raterActionRowSchema = z.object({
  id: z.string(),
  projectId: z.string(),
  project: z.string(),
  kind: z.enum(RATER_ACTIONS),
  rule: z.enum(RULE_KINDS).nullable(),
  reason: z.string().nullable(),
  evidence: ruleEvidenceSchema.nullable(),
  judgments: z.number().nullable(),
  at: z.date(),
  reversed: z.object({ at: z.date(), reason: z.string().nullable() }).nullable(),
  appeal: z
    .object({
      body: z.string(),
      at: z.date(),
      reply: z.string().nullable(),
      decision: z.enum(APPEAL_DECISIONS).nullable(),
      decidedAt: z.date().nullable(),
    })
    .nullable(),
});
