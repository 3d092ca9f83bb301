import type { Readable } from 'node:stream';
import { AppError } from '@touchstone/domain/error/app-error';

/** All of a body. @throws AppError INVALID as soon as it is longer than `most` bytes, whatever its headers said */
export async function readBody(body: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) {
      body.destroy();
      throw new AppError('INVALID', `This image is larger than ${String(most / 1024 / 1024)} MiB.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
