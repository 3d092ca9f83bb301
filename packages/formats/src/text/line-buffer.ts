import { isUtf8 } from 'node:buffer';
import { excerpt } from './excerpt';

/** Enough bytes for an excerpt of any script. */
const KEPT_OF_REFUSED = 512;
const MIB = 1024 * 1024;
const CR = 0x0d;
const BOM = [0xef, 0xbb, 0xbf] as const;

export type LineContent = { text: string } | { refused: string; excerpt: string };

/** Collects the bytes of one line out of pieces of chunks; holds at most `maxLineBytes` of it. */
export class LineBuffer {
  private bytes: Uint8Array = new Uint8Array(0);
  private size = 0;
  private tooLong = false;

  constructor(private readonly maxLineBytes: number) {}

  get isEmpty(): boolean {
    return this.size === 0 && !this.tooLong;
  }

  /** Copies the piece: whoever feeds the stream may use the chunk's memory again. */
  add(piece: Uint8Array): void {
    if (this.size + piece.length > this.maxLineBytes) this.tooLong = true;
    const kept = this.tooLong ? piece.subarray(0, Math.max(0, KEPT_OF_REFUSED - this.size)) : piece;
    this.reserve(this.size + kept.length);
    this.bytes.set(kept, this.size);
    this.size += kept.length;
  }

  /** The finished line, `last` being its last piece; the buffer is empty afterwards. */
  take(last: Uint8Array, isFirstLine: boolean): LineContent {
    const whole = this.isEmpty && last.length <= this.maxLineBytes;
    if (!whole) this.add(last);
    const bytes = whole ? last : this.bytes.subarray(0, this.size);
    const content = this.tooLong
      ? refuse(bytes, tooLongReason(this.maxLineBytes))
      : decode(bytes, isFirstLine);
    this.size = 0;
    this.tooLong = false;
    return content;
  }

  private reserve(needed: number): void {
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, Math.min(2 * this.bytes.length, this.maxLineBytes)));
    grown.set(this.bytes.subarray(0, this.size));
    this.bytes = grown;
  }
}

function decode(line: Uint8Array, isFirstLine: boolean): LineContent {
  const start = isFirstLine && BOM.every((byte, at) => line[at] === byte) ? BOM.length : 0;
  const end = line.at(-1) === CR ? line.length - 1 : line.length;
  const bytes = line.subarray(start, end);
  return isUtf8(bytes) ? { text: asText(bytes) } : refuse(bytes, 'not valid UTF-8');
}

function refuse(bytes: Uint8Array, reason: string): LineContent {
  return { refused: reason, excerpt: excerpt(asText(bytes.subarray(0, KEPT_OF_REFUSED))) };
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function tooLongReason(maxLineBytes: number): string {
  const limit = maxLineBytes % MIB === 0 ? `${maxLineBytes / MIB} MiB` : `${maxLineBytes} bytes`;
  return `line longer than ${limit}`;
}
