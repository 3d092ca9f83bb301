import { z } from 'zod';
import type { LabelScheme } from '../label/label-scheme';

/**
 * What an annotator says about an assignment, in terms of the sides as shown: side 0 is A (left or first). The server
 * translates sides into the comparison's canonical order, which the browser never learns.
 */
export const answerSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('prefer'),
    side: z.number().int().min(0).max(8),
    strength: z.number().int().min(1).max(4),
  }),
  z.object({ outcome: z.enum(['tie', 'both_good', 'both_bad', 'cannot_judge']) }),
]);

export type Answer = z.infer<typeof answerSchema>;

/** Why `scheme` does not allow `answer` on a comparison of `arity` completions; undefined when it does. */
export function answerProblem(answer: Answer, scheme: LabelScheme, arity: number): string | undefined {
  if (answer.outcome !== 'prefer') {
    return scheme.outcomes[answer.outcome]
      ? undefined
      : `This project's label scheme has no "${answer.outcome}".`;
  }
  if (answer.side >= arity)
    return `There is no side ${String(answer.side)}: the comparison has ${String(arity)} answers.`;
  if (answer.strength > scheme.steps) {
    return `Strength ${String(answer.strength)} is beyond the label scheme's ${String(scheme.steps)} steps.`;
  }
  return undefined;
}
