import { z } from 'zod';
import { timeZoneSchema } from '../time/time-zone';
import { JUDGMENT_STANDINGS } from './judgment-standing';
import { OUTCOMES } from './outcome';

export const JUDGMENT_KINDS = ['work', 'repeat', 'gold', 'training', 'imported', 'adjudication'] as const;
export type JudgmentKind = (typeof JUDGMENT_KINDS)[number];

/** Judgments to look for: all that is named has to hold. In an address every value is a text. */
export const judgmentFilterSchema = z.object({
  /** In the prompt, the completions and what the rater wrote; upper and lower case are one. */
  search: z.string().trim().min(1).max(200).optional(),
  raterId: z.uuid().optional(),
  comparisonId: z.uuid().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  kind: z.enum(JUDGMENT_KINDS).optional(),
  standing: z.enum(JUDGMENT_STANDINGS).optional(),
  schemeVersion: z.coerce.number().int().min(1).max(1_000_000).optional(),
  /** At most so sure, of 5. */
  confidence: z.coerce.number().int().min(1).max(5).optional(),
  rationale: z.enum(['yes', 'no']).optional(),
  /** Whether the votes on its comparison differ. */
  disagreement: z.enum(['yes', 'no']).optional(),
  /** Days of `timeZone`, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  timeZone: timeZoneSchema,
});

export type JudgmentFilter = z.infer<typeof judgmentFilterSchema>;
