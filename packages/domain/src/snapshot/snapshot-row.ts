import { z } from 'zod';
import { ADJUDICATION_CAUSES } from '../adjudication/adjudication-decision';
import { judgmentAttributesSchema } from '../judgment/judgment-attributes';
import { messageSchema } from '../message/message';

/** What a row of a canonical file looks like. Rows frozen before there were versions are version 1, pairs only. */
export const SNAPSHOT_ROW_VERSION = 3;

/** Present since version 2: absent in older rows, where it was never anything but null. */
const sinceVersion2 = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const sinceVersion3 = sinceVersion2;

/**
 * One judgment in a snapshot. `preferred`, `shown` and what `attributes` says are by canonical ordinal: places in the row's
 * `completions`.
 */
export const snapshotJudgmentSchema = z.object({
  id: z.string(),
  kind: z.string(),
  rater: z.string(),
  rater_kind: z.string(),
  outcome: z.enum(['prefer', 'tie', 'both_good', 'both_bad', 'cannot_judge', 'ranking', 'best_worst']),
  preferred: z.number().int().nullable(),
  strength: z.number().int().nullable(),
  steps: z.number().int().nullable(),
  /** One rank for each completion, 0 best; of best and worst 0, 2, and 1 for all between. Null for other outcomes. */
  ranks: sinceVersion2(z.array(z.number().int())),
  attributes: sinceVersion2(judgmentAttributesSchema),
  rationale: sinceVersion2(z.string()),
  own_reading: sinceVersion2(z.string()),
  /** One entry for each span of the attributes. */
  span_notes: sinceVersion2(z.array(z.string().nullable())),
  shown: z.array(z.number().int()),
  active_ms: z.number().int().nullable(),
  session_position: sinceVersion2(z.number().int()),
  earlier_sights: sinceVersion2(z.number().int()),
  guideline_version: z.number().int().nullable(),
  scheme_version: z.number().int().nullable(),
  revision: z.number().int(),
  created_at: z.string(),
});

const decidedPairSchema = z.object({
  chosen: z.number().int(),
  rejected: z.number().int(),
  margin: z.number().nullable(),
  votes: z.number().int(),
});

/** One comparison of a snapshot: a line of its canonical file, from which every export is written. */
export const snapshotRowSchema = z.object({
  version: z.number().int().default(1),
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
  /** The reviewer's final word that labels it, no vote among `judgments`, and what brought it to the reviewers. */
  adjudication: sinceVersion3(
    z.object({ cause: z.enum(ADJUDICATION_CAUSES), judgment: snapshotJudgmentSchema }),
  ),
  label: z.object({
    rule: z.string(),
    /** The completion chosen over every other. */
    chosen: z.number().int().nullable(),
    margin: z.number().nullable(),
    votes: z.number().int(),
    /** Every two completions that the votes decide. Absent in version 1, where `chosen` tells: see `decidedPairs`. */
    pairs: z.array(decidedPairSchema).optional(),
    /** Mean place of each completion, 0 best. */
    mean_ranks: sinceVersion2(z.array(z.number())),
  }),
});

export type SnapshotRow = z.infer<typeof snapshotRowSchema>;
export type DecidedPair = z.infer<typeof decidedPairSchema>;
export type SnapshotJudgment = z.infer<typeof snapshotJudgmentSchema>;
