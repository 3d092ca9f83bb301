import { z } from 'zod';
import { unstorableText } from '../text/unstorable-text';
import { writtenText } from '../text/written-text';

const sideSchema = z.number().int().min(0).max(8);
const idSchema = z
  .string()
  .max(32)
  .refine((id) => unstorableText(id) === undefined);
/** Characters of a rationale, an own reading or a note, at most. */
export const MOST_TEXT = 10_000;
const MOST_SPANS = 200;

const preferSchema = z.object({
  outcome: z.literal('prefer'),
  side: sideSchema,
  strength: z.number().int().min(1).max(4),
});

/** What is said about one dimension of a pair. */
const dimensionAnswerSchema = z.discriminatedUnion('outcome', [
  preferSchema,
  z.object({ outcome: z.enum(['tie', 'cannot_judge']) }),
]);

/** A passage of a message as it was written: UTF-16 code units `start` to `end` of its `content`. */
const spanSchema = z.object({
  side: sideSchema,
  message: z.number().int().min(0).max(100),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  label: idSchema,
  note: writtenText(1000).optional(),
});

/** What may be said beside the outcome. Lists by side have one entry for each completion shown. */
const attributes = {
  dimensions: z.record(idSchema, dimensionAnswerSchema).optional(),
  /** By rating, then by side; null where a completion got none. */
  ratings: z.record(idSchema, z.array(z.number().int().min(1).max(10).nullable()).max(9)).optional(),
  /** By side: the flags ticked. */
  flags: z.array(z.array(idSchema).max(12)).max(9).optional(),
  spans: z.array(spanSchema).max(MOST_SPANS).optional(),
  rationale: writtenText(MOST_TEXT).optional(),
  confidence: z.number().int().min(1).max(5).optional(),
  ownReading: writtenText(MOST_TEXT).optional(),
};

/**
 * What an annotator says about an assignment, in terms of the sides as shown: side 0 is A (left or first). The server
 * translates sides into the comparison's canonical order, which the browser never learns.
 */
export const answerSchema = z.discriminatedUnion('outcome', [
  preferSchema.extend(attributes),
  z.object({ outcome: z.enum(['tie', 'both_good', 'both_bad', 'cannot_judge']), ...attributes }),
  /** One rank for each side, 0 best; equal ranks share a place, and the ranks used leave no gap. */
  z.object({
    outcome: z.literal('ranking'),
    ranks: z.array(z.number().int().min(0).max(8)).max(9),
    ...attributes,
  }),
  z.object({ outcome: z.literal('best_worst'), best: sideSchema, worst: sideSchema, ...attributes }),
]);

export type Answer = z.infer<typeof answerSchema>;
export type DimensionAnswer = z.infer<typeof dimensionAnswerSchema>;
export type Span = z.infer<typeof spanSchema>;

/** The outcome alone is said: nothing has to be translated from sides but the preferred one. */
export function isOutcomeOnly(answer: Answer): boolean {
  return Object.keys(attributes).every((name) => answer[name as keyof typeof attributes] === undefined);
}
