import { createGunzip } from 'node:zlib';
import { FormatError } from '../error/format-error';
import { countBytes } from '../stream/count-bytes';
import { through } from '../stream/through';
import { peekStart } from '../stream/peek-start';

const GZIP_MAGIC = [0x1f, 0x8b] as const;
const MIB = 1024 * 1024;
const DEFAULT_MAX_BYTES = 16 * 1024 * MIB;
const DEFAULT_MAX_RATIO = 200;
/** Small files may repeat themselves as much as they like. */
const RATIO_COUNTS_FROM = 32 * MIB;

export interface DecompressOptions {
  /** Most bytes a compressed file may unpack to. Default 16 GiB. */
  maxBytes?: number;
  /** Most bytes out per byte in, checked from 32 MiB out. Default 200; deflate itself reaches about 1,030. */
  maxRatio?: number;
}

/**
 * Unpacks gzip, told by its first two bytes and not by a name, and passes anything else through unchanged. A file of
 * several gzip members is one file. Memory is constant.
 *
 * @throws FormatError when the gzip is damaged or cut short, or unpacks to more than the options allow. What came before
 * has been yielded by then. Errors of `input` are thrown as they are.
 */
export async function* decompress(
  input: AsyncIterable<Uint8Array>,
  options: DecompressOptions = {},
): AsyncGenerator<Uint8Array> {
  const { start, chunks } = await peekStart(input, GZIP_MAGIC.length);
  if (GZIP_MAGIC.every((byte, at) => start[at] === byte)) yield* gunzip(chunks, options);
  else yield* chunks;
}

async function* gunzip(
  input: AsyncIterable<Uint8Array>,
  options: DecompressOptions,
): AsyncGenerator<Uint8Array> {
  const { maxBytes = DEFAULT_MAX_BYTES, maxRatio = DEFAULT_MAX_RATIO } = options;
  const packed = countBytes(input);
  let unpacked = 0;
  try {
    for await (const chunk of through(packed.chunks, createGunzip())) {
      unpacked += chunk.length;
      if (unpacked > maxBytes) throw new FormatError(`the file unpacks to more than ${maxBytes} bytes`);
      if (unpacked > RATIO_COUNTS_FROM && unpacked > maxRatio * packed.bytesRead())
        throw new FormatError(`the file unpacks to more than ${maxRatio} times its size`);
      yield chunk;
    }
  } catch (error) {
    throw asFormatError(error);
  }
}

function asFormatError(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR') return new FormatError('the gzip file is cut short', { cause: error });
  if (String(error.code).startsWith('Z_'))
    return new FormatError('the gzip file is damaged', { cause: error });
  return error;
}
