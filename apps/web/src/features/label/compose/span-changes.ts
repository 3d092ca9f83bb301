import type { Span } from '@touchstone/domain/judgment/answer';
import type { Draft } from './draft';

/** Characters of a note on a mark. */
export const MOST_SPAN_NOTE = 1000;

/** Marks a passage; the same passage under the same label is marked once. */
export function addSpan(draft: Draft, span: Span): Draft {
  const spans = draft.spans ?? [];
  const isThere = spans.some((other) => isSame(other, span));
  return isThere ? draft : { ...draft, spans: [...spans, span] };
}

export function noteSpan(draft: Draft, at: number, note: string): Draft {
  return changeSpan(draft, at, ({ note: _, ...span }) => (note === '' ? span : { ...span, note }));
}

/** Gives a mark another label; where the passage has a mark of that label already, the two become one. */
export function relabelSpan(draft: Draft, at: number, label: string): Draft {
  const relabelled = changeSpan(draft, at, (span) => ({ ...span, label }));
  const span = relabelled.spans?.[at];
  if (!span) return draft;
  return {
    ...relabelled,
    spans: relabelled.spans?.filter((other, place) => place === at || !isSame(other, span)),
  };
}

export function removeSpan(draft: Draft, at: number): Draft {
  return { ...draft, spans: draft.spans?.filter((_, place) => place !== at) };
}

const changeSpan = (draft: Draft, at: number, change: (span: Span) => Span): Draft => ({
  ...draft,
  spans: draft.spans?.map((span, place) => (place === at ? change(span) : span)),
});

const isSame = (one: Span, other: Span): boolean =>
  one.side === other.side &&
  one.message === other.message &&
  one.start === other.start &&
  one.end === other.end &&
  one.label === other.label;
