import type { Draft } from './draft';
import { missing } from './missing';
import { questionsOf, type Question, type QuestionId } from './questions';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';

/** Where the next key goes: a question, and of those asked for each completion, which one. */
export interface Stop {
  question: QuestionId;
  side?: number;
}

export function stopsOf(scheme: LabelScheme, arity: number): Stop[] {
  return questionsOf(scheme).flatMap((question): Stop[] =>
    isAskedBySide(question)
      ? Array.from({ length: arity }, (_, side) => ({ question: question.id, side }))
      : [{ question: question.id }],
  );
}

const isAskedBySide = ({ kind }: Question): boolean => kind === 'rating' || kind === 'flags';

const isSameStop = (a: Stop, b: Stop): boolean => a.question === b.question && a.side === b.side;

/** The stop one step on or back; the ends hold. */
export function stepStop(stops: readonly Stop[], from: Stop, step: -1 | 1): Stop {
  const at = stops.findIndex((stop) => isSameStop(stop, from));
  return stops[Math.max(0, Math.min(at + step, stops.length - 1))] ?? from;
}

/**
 * Where an annotator is led from `from`: to the next stop that one press would answer and none has, or that is required.
 * Flags, marks and texts that may be left out are never in the way; `[` and `]` go there.
 */
export function nextOpenStop(
  draft: Draft,
  scheme: LabelScheme,
  arity: number,
  from?: Stop,
): Stop | undefined {
  const stops = stopsOf(scheme, arity);
  const at = from ? stops.findIndex((stop) => isSameStop(stop, from)) : -1;
  const questions = new Map(questionsOf(scheme).map((question) => [question.id, question]));
  const needed = missing(draft, scheme, arity);
  const isOpen = (stop: Stop) => {
    const question = questions.get(stop.question);
    const isNeeded = needed.some(
      (part) =>
        part.question === stop.question &&
        (part.need !== 'sides' || stop.side === undefined || part.sides.includes(stop.side)),
    );
    return (
      isNeeded ||
      (question !== undefined && draft.outcome !== 'cannot_judge' && isUnsaid(question, stop, draft))
    );
  };
  return [...stops.slice(at + 1), ...stops.slice(0, at + 1)].find(isOpen);
}

/** One press would answer it, and none has. */
function isUnsaid(question: Question, { side = 0 }: Stop, draft: Draft): boolean {
  switch (question.kind) {
    case 'dimension':
      return draft.dimensions?.[question.dimension.id] === undefined;
    case 'rating':
      return (draft.ratings?.[question.rating.id]?.[side] ?? null) === null;
    case 'confidence':
      return draft.confidence === undefined;
    default:
      return false;
  }
}
