import { z } from 'zod';

/**
 * What a project may watch its annotators for.
 *
 * - `gold_accuracy`: the upper end of the interval of their accuracy on hidden gold items is below the threshold.
 * - `too_fast`: the lower end of the interval of the share of answers with less active time than `seconds` is above the threshold.
 * - `one_side`: among their preferences one side comes so often that chance would do it with a probability below the threshold.
 *
 * The chance of a mistake (5 %, or `one_side`'s threshold) is for all looks at one annotator (of `one_side`, at all annotators),
 * up to 1,000 judgments; docs/gold.md says what later looks add.
 */
export const RULE_KINDS = ['gold_accuracy', 'too_fast', 'one_side'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What a rule does; everything can be taken back. */
export const RULE_ACTIONS = ['warn', 'pause', 'remove'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** A rule as a project sets it; a kind without one is off. */
export const raterRuleSchema = z.object({
  threshold: z.number().gt(0).max(1),
  /** Only with `too_fast`. */
  seconds: z.number().min(0.1).max(600).nullable(),
  /** Judgments it needs at least before it says anything. */
  least: z.number().int().min(5).max(100_000),
  action: z.enum(RULE_ACTIONS),
});
export type RaterRule = z.infer<typeof raterRuleSchema>;

/** The figures a rule looked at. */
export const ruleEvidenceSchema = z.object({
  /** Right answers, fast answers, or preferences for A. */
  k: z.number().int(),
  n: z.number().int(),
  /** Of k in n; 95 % for all looks together, as above, so wider than one of a single look. */
  interval: z.tuple([z.number(), z.number()]),
  /** Only of `one_side`: adjusted for all looks at all annotators, as above. */
  p: z.number().nullable(),
  threshold: z.number(),
  seconds: z.number().nullable(),
});
export type RuleEvidence = z.infer<typeof ruleEvidenceSchema>;
