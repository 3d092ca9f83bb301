import { answerProblem } from '@touchstone/domain/judgment/answer-problem';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Draft } from './draft';
import { fitDraft } from './fit-draft';
import { missing } from './missing';

/** The answer a draft has become; undefined while something is missing. What it gives, the domain always allows. */
export function completeAnswer(draft: Draft, scheme: LabelScheme, arity: number): Answer | undefined {
  if (missing(draft, scheme, arity).length > 0) return undefined;
  const fit = fitDraft(draft, scheme, arity);
  const answer = withOutcome(fit, extrasOf(fit));
  return answer && answerProblem(answer, scheme, arity) === undefined ? answer : undefined;
}

/** What is said beside the outcome; what is not said is left out. */
function extrasOf({ dimensions, ratings, flags, spans, confidence, rationale, ownReading }: Draft) {
  const why = rationale?.trim() ?? '';
  const reading = ownReading?.trim() ?? '';
  return {
    ...(dimensions && { dimensions }),
    ...(ratings && { ratings }),
    ...(flags && { flags }),
    ...(spans && { spans }),
    ...(why !== '' && { rationale: why }),
    ...(confidence !== undefined && { confidence }),
    ...(reading !== '' && { ownReading: reading }),
  };
}

function withOutcome(draft: Draft, extras: ReturnType<typeof extrasOf>): Answer | undefined {
  const { outcome, side, strength, ranks, best, worst } = draft;
  switch (outcome) {
    case undefined:
      return undefined;
    case 'prefer':
      return side === undefined || strength === undefined
        ? undefined
        : { outcome, side, strength, ...extras };
    case 'ranking': {
      const placed = ranks?.filter((rank) => rank !== null) ?? [];
      return { outcome, ranks: placed, ...extras };
    }
    case 'best_worst':
      return best === undefined || worst === undefined ? undefined : { outcome, best, worst, ...extras };
    default:
      return { outcome, ...extras };
  }
}
