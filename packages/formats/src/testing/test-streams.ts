/* Streams small enough to write down, for tests. */

// eslint-disable-next-line @typescript-eslint/require-await -- an async generator is the shape under test
export async function* streamOf<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

/** UTF-8 bytes of a text, or bytes as they are, cut into chunks of `size`. */
export function chunksOf(content: string | Uint8Array, size = Infinity): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  const chunks: Uint8Array[] = [];
  const step = Math.min(size, Math.max(1, bytes.length));
  for (let at = 0; at < bytes.length; at += step) chunks.push(bytes.subarray(at, at + step));
  return streamOf(...chunks);
}

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

export async function collectText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await collect(chunks)).toString('utf8');
}
