import { z } from 'zod';

const ordinalSchema = z.number().int().min(0).max(8);

/**
 * What a judgment says beside its outcome, as it is stored: by canonical ordinal, never by side. Lists by completion have
 * one entry for each, in canonical order. What the rater wrote lies elsewhere, where it can be erased.
 */
export const judgmentAttributesSchema = z.object({
  /** By dimension; `preferred`, `strength` and the scale's `steps` only with `prefer`. */
  dimensions: z
    .record(
      z.string(),
      z.object({
        outcome: z.enum(['prefer', 'tie', 'cannot_judge']),
        preferred: ordinalSchema.nullable(),
        strength: z.number().int().nullable(),
        steps: z.number().int(),
      }),
    )
    .optional(),
  ratings: z.record(z.string(), z.array(z.number().int().nullable())).optional(),
  flags: z.array(z.array(z.string())).optional(),
  spans: z
    .array(
      z.object({
        completion: ordinalSchema,
        message: z.number().int(),
        start: z.number().int(),
        end: z.number().int(),
        label: z.string(),
      }),
    )
    .optional(),
  confidence: z.number().int().optional(),
});

export type JudgmentAttributes = z.infer<typeof judgmentAttributesSchema>;
