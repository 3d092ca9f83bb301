import { z } from 'zod';

/** Which answers a judgment may give. Versioned by project and stamped on every judgment. */
export const labelSchemeSchema = z.object({
  kind: z.literal('pairwise'),
  /** Strengths a side, 1 (prefer, no grading) to 4. */
  steps: z.number().int().min(1).max(4),
  outcomes: z.object({
    tie: z.boolean(),
    both_good: z.boolean(),
    both_bad: z.boolean(),
    cannot_judge: z.boolean(),
  }),
});

export type LabelScheme = z.infer<typeof labelSchemeSchema>;

export const DEFAULT_LABEL_SCHEME: LabelScheme = {
  kind: 'pairwise',
  steps: 3,
  outcomes: { tie: true, both_good: true, both_bad: true, cannot_judge: true },
};
