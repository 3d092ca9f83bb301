import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { alignCode, alignText, type Piece } from './align-text';
import { unprepared } from './prepare-math';
import { sourceText } from './source-text';

/** A passage to mark: offsets in the source, and the index that its element carries. */
export interface TracedMark {
  start: number;
  end: number;
  index: number;
}

/**
 * A rehype plugin, the last: puts each text in elements that say where in the Markdown it stands (`data-at`; with
 * `data-to` where it is written otherwise than shown, and only the whole has a place), and marks passages.
 */
export function traceSource(marks: readonly TracedMark[]) {
  return () => (tree: Root, file: { toString: () => string }) => {
    const source = unprepared(file.toString());
    new Tracer(source, marks).trace(tree, 0, source.length);
  };
}

class Tracer {
  /** Everything before it is on the page already. */
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly marks: readonly TracedMark[],
  ) {}

  trace(node: Root | Element, from: number, to: number): void {
    const [start, end] = rangeOf(node) ?? [from, to];
    this.at = Math.max(this.at, start);
    if (node.type === 'element' && node.tagName === 'pre') {
      this.traceCode(node, start, end);
      this.at = Math.max(this.at, end);
      return;
    }
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return this.traceText(child, node, end);
      if (child.type !== 'element') return [];
      const { control } = child.data ?? {};
      if (control !== undefined)
        return this.draw(this.next(alignText(control, this.source, this.at, end)), child);
      const box = isMathBox(child) ? rangeOf(child) : undefined;
      if (box) return this.draw([this.pieceOf(box)], child);
      this.trace(child, start, end);
      return [child];
    });
  }

  private traceText(text: Text, parent: Nodes, parentEnd: number): ElementContent[] {
    const [start, end] = rangeOf(text) ?? [this.at, parentEnd];
    // Blanks that were put between blocks stand nowhere.
    if (!text.position && text.value.trim() === '') return [text];
    const isCode = parent.type === 'element' && parent.tagName === 'code';
    const ticks = isCode ? (/^`*/.exec(this.source.slice(start, end))?.[0].length ?? 0) : 0;
    return this.draw(this.next(alignText(text.value, this.source, Math.max(this.at, start + ticks), end)));
  }

  /** Every text within a block of code, however it is coloured, taken from one reading of its lines. */
  private traceCode(block: Element, from: number, to: number): void {
    const lines = alignCode(sourceText(block), this.source, from, to);
    let [line, within] = [0, 0];
    const take = (length: number): Piece[] => {
      const taken: Piece[] = [];
      for (let left = length; left > 0;) {
        const current = lines[line];
        if (!current) break;
        const { text, start, end } = current;
        const part = text.slice(within, within + left);
        taken.push({ text: part, start: start + within, end: Math.min(start + within + part.length, end) });
        [within, left] = [within + part.length, left - part.length];
        if (within >= text.length) [line, within] = [line + 1, 0];
      }
      return taken;
    };
    const walk = (node: Element): void => {
      node.children = node.children.flatMap((child): ElementContent[] => {
        if (child.type === 'text') return this.draw(take(child.value.length));
        if (child.type !== 'element') return [];
        if (child.data?.control !== undefined) return this.draw(take(1), child);
        walk(child);
        return [child];
      });
    };
    walk(block);
  }

  private next(pieces: Piece[]): Piece[] {
    this.at = pieces.at(-1)?.end ?? this.at;
    return pieces;
  }

  private pieceOf([start, end]: [number, number]): Piece {
    this.at = end;
    return { text: '', start, end };
  }

  /** Elements for pieces, cut where a mark begins or ends. `whole` is shown in place of a piece's text. */
  private draw(pieces: Piece[], whole?: Element): ElementContent[] {
    return pieces.flatMap((piece) => {
      const exact = !whole && piece.text.length === piece.end - piece.start;
      return (exact ? this.cut(piece) : [piece]).map((part) => this.element(part, exact, whole));
    });
  }

  private cut({ text, start, end }: Piece): Piece[] {
    const cuts = this.marks
      .flatMap((mark) => [mark.start, mark.end])
      .filter((at) => at > start && at < end)
      .sort((a, b) => a - b);
    const edges = [start, ...new Set(cuts), end];
    return edges.slice(1).map((to, place) => {
      const from = edges[place] ?? start;
      return { text: text.slice(from - start, to - start), start: from, end: to };
    });
  }

  private element({ text, start, end }: Piece, exact: boolean, whole: Element | undefined): Element {
    const over = this.marks.filter((mark) => mark.start < end && mark.end > start);
    const last = over.filter((mark) => mark.end <= end).map(({ index }) => index);
    return {
      type: 'element',
      tagName: over.length > 0 ? 'mark' : 'span',
      properties: {
        dataAt: start,
        ...(!exact && { dataTo: end }),
        ...(over.length > 0 && { dataMarks: over.map(({ index }) => index).join(' ') }),
        ...(last.length > 0 && { dataMarkEnds: last.join(' ') }),
      },
      children: [whole ?? { type: 'text', value: text }],
    };
  }
}

function rangeOf(node: Nodes): [number, number] | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? undefined : [start, end];
}

const isMathBox = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('math-box');
