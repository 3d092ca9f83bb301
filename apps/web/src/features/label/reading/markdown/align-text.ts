import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A stretch of shown text, and where in the source it stands; what is written otherwise than shown maps as a whole. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/**
 * Finds text as it is shown in the Markdown that it was made from, between two offsets. Escapes, character references and
 * the marks of a quotation or a list that stand between its lines are passed over.
 */
export function alignText(text: string, source: string, from: number, to: number): Piece[] {
  const exact = source.indexOf(text, from);
  if (exact >= 0 && exact + text.length <= to) return [{ text, start: exact, end: exact + text.length }];
  const pieces: Piece[] = [];
  let at = from;
  for (let place = 0; place < text.length;) {
    const reference = referenceAt(source, at);
    const shown = reference && text.startsWith(reference.shown, place) ? reference : undefined;
    if (at >= to) {
      pieces.push({ text: text.slice(place), start: to, end: to });
      break;
    }
    if (shown) {
      pieces.push({ text: shown.shown, start: at, end: at + shown.length });
      place += shown.shown.length;
      at += shown.length;
    } else {
      if (source[at] === text[place]) {
        append(pieces, source.charAt(at), at);
        place += 1;
      }
      at += 1;
    }
  }
  return pieces;
}

/** Lines of code are the ends of their source's lines: whatever indents or quotes the block stands before them. */
export function alignCode(code: string, source: string, from: number, to: number): Piece[] {
  const lines = code.replace(/\n$/, '').split('\n');
  const written = source.slice(from, to).split('\n');
  // The line that opens the fence is no line of the code.
  let at = from;
  if (/^\s*(?:`{3}|~{3})/.test(written[0] ?? '')) at += (written.shift()?.length ?? 0) + 1;
  return lines.flatMap((line, place): Piece[] => {
    const end = at + (written[place]?.length ?? 0);
    at = Math.min(end + 1, to);
    const start = Math.max(end - line.length, from);
    if (place < lines.length - 1) return [{ text: `${line}\n`, start, end: start + line.length + 1 }];
    // A block that ends with the source shows a line break that was never written.
    return [
      { text: line, start, end: start + line.length },
      ...(code.endsWith('\n') ? [{ text: '\n', start: end, end: at }] : []),
    ];
  });
}

function append(pieces: Piece[], text: string, at: number): void {
  const last = pieces.at(-1);
  if (last?.end === at && last.text.length === last.end - last.start) {
    last.text += text;
    last.end += text.length;
  } else pieces.push({ text, start: at, end: at + text.length });
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([0-9a-z]{1,31}));/iy;

function referenceAt(source: string, at: number): { shown: string; length: number } | undefined {
  if (source[at] !== '&') return undefined;
  REFERENCE.lastIndex = at;
  const [whole, hex, decimal, name] = REFERENCE.exec(source) ?? [];
  if (whole === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const shown =
    name === undefined ? String.fromCodePoint(Math.min(code, 0x10ffff)) : decodeNamedCharacterReference(name);
  return shown === false ? undefined : { shown, length: whole.length };
}
