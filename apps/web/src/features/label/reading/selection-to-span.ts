/** A selected passage: of which completion and message, and from where to where in what was written. */
export interface SelectedSpan {
  side: number;
  message: number;
  start: number;
  end: number;
}

/**
 * The passage that is selected on the page, in UTF-16 code units of the message's Markdown. A formula, or a character
 * written as a reference, is in it whole or not at all.
 *
 * @returns undefined when nothing is selected, or not within one message
 */
export function selectionToSpan(selection: Selection | null): SelectedSpan | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const element = common instanceof HTMLElement ? common : common.parentElement;
  const root = element?.closest<HTMLElement>('[data-message][data-side]');
  if (!root) return undefined;
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    isWithin(piece, range),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const start = placeOf(first, range.startContainer, range.startOffset, 'start');
  const end = placeOf(last, range.endContainer, range.endOffset, 'end');
  const { side, message } = root.dataset;
  return start < end ? { side: Number(side), message: Number(message), start, end } : undefined;
}

/** Whether any of a piece's text is selected; touching its edge is not enough. */
function isWithin(piece: HTMLElement, range: Range): boolean {
  const inner = document.createRange();
  inner.selectNodeContents(piece);
  return (
    range.compareBoundaryPoints(Range.END_TO_START, inner) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, inner) > 0
  );
}

/** Where in the source one end of the selection stands: within the piece, or at that end of it. */
function placeOf(piece: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number {
  const at = Number(piece.dataset['at']);
  const to = piece.dataset['to'];
  const length = piece.textContent.length;
  if (to !== undefined) return edge === 'start' ? at : Number(to);
  if (!piece.contains(node)) return edge === 'start' ? at : at + length;
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, offset);
  return at + before.toString().length;
}
