import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InvalidLineError } from './invalid-line-error';

/** A parsed line of a JSON-lines file; `line` counts from 1 as editors do. */
interface JsonLine {
  line: number;
  value: unknown;
}

const LINE_FEED = 0x0a;

/**
 * Streams the values of a `.jsonl` or `.jsonl.gz` file, one line in memory at a time. Blank lines are passed over.
 *
 * Lines end at LF only: `readline` would also cut at U+2028 and U+2029, which JSON allows inside a string.
 *
 * @throws InvalidLineError for a line that is not JSON or not UTF-8, and where gzip data is damaged
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  try {
    for await (const bytes of splitLines(openBytes(path))) {
      line += 1;
      const text = decode(bytes, path, line);
      if (text.trim() !== '') yield { line, value: parseJson(text, path, line) };
    }
  } catch (error) {
    if (isDamagedGzip(error)) throw new InvalidLineError(path, line + 1, `damaged gzip (${error.message})`);
    throw error;
  }
}

function openBytes(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path);
  return path.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file;
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let unfinished: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...unfinished, chunk.subarray(start, end)]);
      unfinished = [];
      start = end + 1;
    }
    unfinished.push(chunk.subarray(start));
  }
  const last = Buffer.concat(unfinished);
  if (last.length > 0) yield last;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer, path: string, line: number): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidLineError(path, line, 'not UTF-8');
  }
}

function parseJson(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidLineError(path, line, 'not JSON');
  }
}

function isDamagedGzip(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
