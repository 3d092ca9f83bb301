import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from './input-error';

const LF = 0x0a;
const CR = 0x0d;
/** `formats` looks for the same two bytes; this package imports nothing, so that statistics run without the product. */
const GZIP_MAGIC = [0x1f, 0x8b] as const;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** `line` counts from 1, as editors do. */
export interface TextLine {
  line: number;
  text: string;
}

/**
 * The lines of a UTF-8 file, plain or gzip (told by its first bytes, not by its name), a chunk's worth at a time. Lines end
 * with LF or CRLF; a byte order mark at the start is dropped.
 *
 * @throws InputError for a line that is not UTF-8 and for damaged gzip; errors of the file system are thrown as they are
 */
export async function* readTextLines(path: string): AsyncGenerator<TextLine[]> {
  let line = 0;
  let unfinished: Buffer[] = [];
  const finish = (last: Buffer): TextLine => {
    line += 1;
    const bytes = unfinished.length === 0 ? last : Buffer.concat([...unfinished, last]);
    unfinished = [];
    return { line, text: decode(bytes, path, line) };
  };
  try {
    for await (const chunk of openBytes(path)) {
      const lines: TextLine[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
        lines.push(finish(chunk.subarray(start, end)));
        start = end + 1;
      }
      if (start < chunk.length) unfinished.push(chunk.subarray(start));
      yield lines;
    }
  } catch (error) {
    const isDamaged = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw isDamaged ? new InputError(path, line + 1, 'the gzip data is damaged or cut short') : error;
  }
  if (unfinished.length > 0) yield [finish(Buffer.alloc(0))];
}

async function* openBytes(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const chunks = (file as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  // Who reads may stop at a bad line: the file is not to stay open for that.
  try {
    const first = await chunks.next();
    if (first.done) return;
    const rest = async function* () {
      yield first.value;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    };
    const isGzip = GZIP_MAGIC.every((byte, at) => first.value[at] === byte);
    yield* isGzip ? gunzip(rest()) : rest();
  } finally {
    file.destroy();
  }
}

async function* gunzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unpacker = createGunzip();
  Readable.from(packed)
    .on('error', (error) => unpacker.destroy(error))
    .pipe(unpacker);
  yield* unpacker as AsyncIterable<Buffer>;
}

function decode(bytes: Buffer, path: string, line: number): string {
  const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  try {
    const text = utf8.decode(bytes.subarray(0, end));
    return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch (error) {
    throw new InputError(path, line, 'the text is not UTF-8', { cause: error });
  }
}
