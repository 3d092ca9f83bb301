export interface CountedBytes {
  chunks: AsyncGenerator<Uint8Array>;
  /** Bytes taken from the input so far. */
  bytesRead: () => number;
}

/** Passes chunks through and counts them, so that progress can be told in bytes of the file as it lies on disk. */
export function countBytes(input: AsyncIterable<Uint8Array>): CountedBytes {
  let total = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input) {
      total += chunk.length;
      yield chunk;
    }
  }
  return { chunks: pass(), bytesRead: () => total };
}
