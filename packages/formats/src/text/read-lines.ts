import { LineBuffer, type LineContent } from './line-buffer';

const LF = 0x0a;
const DEFAULT_MAX_LINE_BYTES = 16 * 1024 * 1024;

export interface ReadLinesOptions {
  /** A line with more bytes than this, not counting its LF, is refused. Default 16 MiB. */
  maxLineBytes?: number;
  /** Where progress is measured; by default the bytes taken from `input`. */
  bytesRead?: () => number;
}

/** `line` counts from 1 and counts blank lines; `bytesRead` is how much of the input had been taken, for progress. */
export type Line = { line: number; bytesRead: number } & LineContent;

/**
 * Splits bytes into lines of text, in constant memory, whatever the borders of the chunks.
 *
 * Lines end with LF or CRLF; the last may end with the file. A byte order mark at the start of the file is dropped.
 * Blank lines are skipped but counted. A line that is not valid UTF-8 or too long is yielded as refused, with a reason
 * and an excerpt, and the rest goes on. Errors of `input` are thrown.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  options: ReadLinesOptions = {},
): AsyncGenerator<Line> {
  let fed = 0;
  const bytesRead = options.bytesRead ?? (() => fed);
  const buffer = new LineBuffer(options.maxLineBytes ?? DEFAULT_MAX_LINE_BYTES);
  let line = 0;

  for await (const chunk of input) {
    fed += chunk.length;
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      const content = buffer.take(chunk.subarray(start, end), line === 0);
      start = end + 1;
      line += 1;
      if (!isBlank(content)) yield { line, bytesRead: bytesRead(), ...content };
    }
    buffer.add(chunk.subarray(start));
  }

  if (buffer.isEmpty) return;
  const content = buffer.take(new Uint8Array(0), line === 0);
  if (!isBlank(content)) yield { line: line + 1, bytesRead: bytesRead(), ...content };
}

function isBlank(content: LineContent): boolean {
  return 'text' in content && content.text.trim() === '';
}
