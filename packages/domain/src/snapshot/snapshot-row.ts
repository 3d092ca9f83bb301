import { z } from 'zod';
import { messageSchema } from '../message/message';

/** One judgment in a snapshot. `preferred` and `shown` are canonical ordinals: places in the row's `completions`. */
export const snapshotJudgmentSchema = z.object({
  id: z.string(),
  kind: z.string(),
  rater: z.string(),
  rater_kind: z.string(),
  outcome: z.enum(['prefer', 'tie', 'both_good', 'both_bad', 'cannot_judge']),
  preferred: z.number().int().nullable(),
  strength: z.number().int().nullable(),
  steps: z.number().int().nullable(),
  shown: z.array(z.number().int()),
  active_ms: z.number().int().nullable(),
  guideline_version: z.number().int().nullable(),
  scheme_version: z.number().int().nullable(),
  revision: z.number().int(),
  created_at: z.string(),
});

/** One comparison of a snapshot: a line of its canonical file, from which every export is written. */
export const snapshotRowSchema = z.object({
  id: z.string(),
  prompt_id: z.string(),
  prompt_group: z.string(),
  split: z.enum(['train', 'test']),
  prompt: z.array(messageSchema),
  /** In canonical order. */
  completions: z.array(z.object({ id: z.string(), source: z.string(), messages: z.array(messageSchema) })),
  policy: z.string(),
  probability: z.number(),
  licence: z.string().nullable(),
  origin: z.string().nullable(),
  judgments: z.array(snapshotJudgmentSchema),
  label: z.object({
    rule: z.string(),
    chosen: z.number().int().nullable(),
    margin: z.number().nullable(),
    votes: z.number().int(),
  }),
});

export type SnapshotRow = z.infer<typeof snapshotRowSchema>;
export type SnapshotJudgment = z.infer<typeof snapshotJudgmentSchema>;
