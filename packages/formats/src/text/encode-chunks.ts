const CHUNK_BYTES = 64 * 1024;

/** Joins texts into UTF-8 chunks of about 64 KiB (a longer text makes a longer chunk; the last may be shorter). */
export async function* encodeChunks(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let pending: string[] = [];
  let bytes = 0;
  for await (const text of texts) {
    pending.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes < CHUNK_BYTES) continue;
    yield Buffer.from(pending.join(''));
    pending = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.from(pending.join(''));
}
