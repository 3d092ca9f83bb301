import { z } from 'zod';

const SHORT_TEXT = 80;

/** A name that judgments refer to: it stays when the words shown for it change. */
const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,31}$/, 'Lower-case letters, digits and _, a letter first.');

const namedSchema = z.object({ id: idSchema, name: z.string().trim().min(1).max(SHORT_TEXT) });

/** Whether something beside the outcome is asked for, and whether a judgment may go without it. */
const askSchema = z.enum(['off', 'optional', 'required']);

/** A text, with the characters it needs at least when there is one. */
const askTextSchema = z.object({ ask: askSchema, minLength: z.number().int().min(0).max(2000) });

const distinct = (items: readonly { id: string }[]) =>
  new Set(items.map(({ id }) => id)).size === items.length;
const listOf = <T extends { id: string }>(item: z.ZodType<T>, most: number) =>
  z.array(item).max(most).refine(distinct, 'Each id may be used once.').default([]);

/** What may be asked beside the outcome, under every kind. Absent in a stored scheme: not asked. */
const extras = {
  /** A number for each completion, 1 to `max`. */
  ratings: listOf(namedSchema.extend({ max: z.number().int().min(2).max(10), required: z.boolean() }), 6),
  /** What may be ticked for each completion. */
  flags: listOf(namedSchema, 12),
  /** Labels for marks on passages of a completion. */
  spans: listOf(namedSchema, 12),
  rationale: askTextSchema.default({ ask: 'off', minLength: 0 }),
  /** How sure the annotator is, 1 (guessing) to 5 (certain). */
  confidence: askSchema.default('off'),
  /** The annotator's own answer or reading of the prompt, written before the completions are shown. */
  ownReading: askTextSchema.default({ ask: 'off', minLength: 0 }),
};

/** Strengths a side, 1 (prefer, no grading) to 4. */
const stepsSchema = z.number().int().min(1).max(4);

/** One more thing the two completions are compared by, with a scale of its own. */
const dimensionSchema = namedSchema.extend({
  steps: stepsSchema,
  outcomes: z.object({ tie: z.boolean(), cannot_judge: z.boolean() }),
  required: z.boolean(),
});

/** Which answers a judgment may give. Versioned by project and stamped on every judgment. */
export const labelSchemeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pairwise'),
    steps: stepsSchema,
    outcomes: z.object({
      tie: z.boolean(),
      both_good: z.boolean(),
      both_bad: z.boolean(),
      cannot_judge: z.boolean(),
    }),
    dimensions: listOf(dimensionSchema, 8),
    ...extras,
  }),
  z.object({
    kind: z.literal('ranking'),
    /** `tie`: completions may share a place. */
    outcomes: z.object({ tie: z.boolean(), cannot_judge: z.boolean() }),
    ...extras,
  }),
  z.object({
    kind: z.literal('best_worst'),
    outcomes: z.object({ cannot_judge: z.boolean() }),
    ...extras,
  }),
]);

export type LabelScheme = z.infer<typeof labelSchemeSchema>;
export type PairwiseScheme = Extract<LabelScheme, { kind: 'pairwise' }>;
export type Dimension = PairwiseScheme['dimensions'][number];

/** Completions a comparison may have under each kind. */
export const ARITY_OF_KIND = {
  pairwise: { min: 2, max: 2 },
  ranking: { min: 3, max: 9 },
  best_worst: { min: 3, max: 5 },
} as const satisfies Record<LabelScheme['kind'], { min: number; max: number }>;

export const DEFAULT_LABEL_SCHEME: PairwiseScheme = {
  kind: 'pairwise',
  steps: 3,
  outcomes: { tie: true, both_good: true, both_bad: true, cannot_judge: true },
  dimensions: [],
  ratings: [],
  flags: [],
  spans: [],
  rationale: { ask: 'off', minLength: 0 },
  confidence: 'off',
  ownReading: { ask: 'off', minLength: 0 },
};

/** Whether the outcome is all that is asked: then one key press is a whole judgment. */
export function asksOutcomeOnly(scheme: LabelScheme): boolean {
  return (
    (scheme.kind !== 'pairwise' || scheme.dimensions.length === 0) &&
    scheme.ratings.length === 0 &&
    scheme.flags.length === 0 &&
    scheme.spans.length === 0 &&
    scheme.rationale.ask === 'off' &&
    scheme.confidence === 'off' &&
    scheme.ownReading.ask === 'off'
  );
}
