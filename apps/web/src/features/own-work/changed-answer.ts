import type { Answer } from '@touchstone/domain/judgment/answer';

/** The answer with another outcome: what was said beside it stays. */
export function changedAnswer(earlier: Answer, outcome: Answer): Answer {
  const { dimensions, ratings, flags, spans, rationale, confidence, ownReading } = earlier;
  return {
    ...outcome,
    ...(dimensions && { dimensions }),
    ...(ratings && { ratings }),
    ...(flags && { flags }),
    ...(spans && { spans }),
    ...(rationale !== undefined && { rationale }),
    ...(confidence !== undefined && { confidence }),
    ...(ownReading !== undefined && { ownReading }),
  };
}
