import { AppError } from '@touchstone/domain/error/app-error';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { answerProblem } from '@touchstone/domain/judgment/answer-problem';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';

/** @throws AppError INVALID when the label scheme does not allow the answer on a comparison of `arity` completions */
export function requireAllowed(answer: Answer, scheme: LabelScheme, arity: number): void {
  const problem = answerProblem(answer, scheme, arity);
  if (problem !== undefined) throw new AppError('INVALID', problem);
}
