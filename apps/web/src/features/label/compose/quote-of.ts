import type { Span } from '@touchstone/domain/judgment/answer';
import type { Message } from '@touchstone/domain/message/message';

const MOST_CHARACTERS = 80;

/** The first words of a marked passage, as it was written. */
export function quoteOf(span: Span, completions: readonly (readonly Message[])[]): string {
  const passage = completions[span.side]?.[span.message]?.content.slice(span.start, span.end) ?? '';
  return passage.length > MOST_CHARACTERS ? `${passage.slice(0, MOST_CHARACTERS)}…` : passage;
}
