import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Draft } from './draft';
import { fitDraft } from './fit-draft';
import { questionsOf, type Question, type QuestionId } from './questions';

/** What a draft still needs before it is an answer. */
export type Missing =
  | { question: QuestionId; need: 'answer' }
  /** A place, or a rating, of these sides. */
  | { question: QuestionId; need: 'sides'; sides: number[] }
  | { question: QuestionId; need: 'best' | 'worst' }
  | { question: QuestionId; need: 'characters'; more: number };

/** What is missing, in the order of the questions; empty when the draft is a whole answer. */
export function missing(draft: Draft, scheme: LabelScheme, arity: number): Missing[] {
  const fit = fitDraft(draft, scheme, arity);
  return questionsOf(scheme).flatMap((question) => missingOf(question, fit, arity));
}

function missingOf(question: Question, draft: Draft, arity: number): Missing[] {
  const { id } = question;
  // Who can't judge the comparison can't be asked how its completions compare.
  const isJudged = draft.outcome !== 'cannot_judge';
  switch (question.kind) {
    case 'preference':
      return draft.outcome === undefined ? [{ question: id, need: 'answer' }] : [];
    case 'ranking': {
      if (!isJudged) return [];
      const sides = sidesWithout(draft.ranks, arity);
      return sides.length > 0 ? [{ question: id, need: 'sides', sides }] : [];
    }
    case 'bestWorst':
      return isJudged
        ? (['best', 'worst'] as const).flatMap((need) =>
            draft[need] === undefined ? [{ question: id, need }] : [],
          )
        : [];
    case 'dimension':
      return isJudged && question.dimension.required && !draft.dimensions?.[question.dimension.id]
        ? [{ question: id, need: 'answer' }]
        : [];
    case 'rating': {
      if (!isJudged || !question.rating.required) return [];
      const sides = sidesWithout(draft.ratings?.[question.rating.id], arity);
      return sides.length > 0 ? [{ question: id, need: 'sides', sides }] : [];
    }
    case 'ownReading':
      return missingText(question, draft.ownReading);
    case 'rationale':
      return missingText(question, draft.rationale);
    case 'confidence':
      return question.required && draft.confidence === undefined ? [{ question: id, need: 'answer' }] : [];
    case 'flags':
    case 'spans':
      return [];
  }
}

function missingText(
  { id, text }: Extract<Question, { kind: 'ownReading' | 'rationale' }>,
  written = '',
): Missing[] {
  const { length } = written.trim();
  const least = length === 0 && text.ask !== 'required' ? 0 : Math.max(1, text.minLength);
  if (length >= least) return [];
  return [{ question: id, need: 'characters', more: least - length }];
}

const sidesWithout = (values: readonly (number | null)[] | undefined, arity: number): number[] =>
  Array.from({ length: arity }, (_, side) => side).filter((side) => (values?.[side] ?? null) === null);
