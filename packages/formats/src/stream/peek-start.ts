export interface PeekedStream {
  /** The first bytes, fewer than asked for only if the input is shorter. */
  start: Uint8Array;
  /** The whole input, the start included. */
  chunks: AsyncGenerator<Uint8Array>;
}

/** Looks at the first `length` bytes of a stream without taking them away, however small the chunks are. */
export async function peekStart(input: AsyncIterable<Uint8Array>, length: number): Promise<PeekedStream> {
  const iterator = input[Symbol.asyncIterator]();
  let start = new Uint8Array(0);
  let done = false;
  while (start.length < length && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else start = Buffer.concat([start, next.value]);
  }

  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start;
      while (!done) {
        const next = await iterator.next();
        if (next.done) done = true;
        else yield next.value;
      }
    } finally {
      if (!done) await iterator.return?.();
    }
  }
  return { start: start.subarray(0, length), chunks: whole() };
}
