import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Writes JSON lines, gzip when the name ends so; the file appears under its name only when it is complete. */
export async function writeJsonLines(path: string, rows: Iterable<unknown>): Promise<void> {
  const unfinished = `${path}.partial`;
  const lines = function* () {
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
  };
  const compress = path.endsWith('.gz') ? [createGzip()] : [];
  try {
    await pipeline([Readable.from(lines()), ...compress, createWriteStream(unfinished)]);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
