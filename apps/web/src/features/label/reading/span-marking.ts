import type { Span } from '@touchstone/domain/judgment/answer';
import type { TracedMark } from './markdown/trace-source';
import type { SelectedSpan } from './selection-to-span';

/** What passages of the answers may be marked as, what is marked, and what to do with a new mark. */
export interface SpanMarking {
  labels: readonly { id: string; name: string }[];
  marks: readonly Span[];
  onMark: (span: SelectedSpan & { label: string }) => void;
  /** Opens a mark, by its place in `marks`, to be changed or deleted. */
  onOpen: (at: number) => void;
}

/** The marks on one completion, by message; `index` is that of the mark among all. */
export function marksOf(marks: readonly Span[], side: number, messages: number): readonly TracedMark[][] {
  return Array.from({ length: messages }, (_, message) =>
    marks.flatMap((mark, index) =>
      mark.side === side && mark.message === message ? [{ start: mark.start, end: mark.end, index }] : [],
    ),
  );
}
