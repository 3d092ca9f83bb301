import { createHash } from 'node:crypto';

const LF = 0x0a;

export interface StreamSummary {
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: number;
  /** Line feeds, which is rows in any format of one LF-terminated row a line. */
  rows: number;
}

export interface HashedStream {
  chunks: AsyncGenerator<Uint8Array>;
  /** @throws Error before `chunks` has been read to its end: half a hash is no hash. */
  summary: () => StreamSummary;
}

/** Passes chunks through unchanged while hashing and counting them. */
export function hashStream(input: AsyncIterable<Uint8Array>): HashedStream {
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  let summary: StreamSummary | undefined;

  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input) {
      hash.update(chunk);
      bytes += chunk.length;
      rows += countLineFeeds(chunk);
      yield chunk;
    }
    summary = { sha256: hash.digest('hex'), bytes, rows };
  }

  return {
    chunks: pass(),
    summary: () => {
      if (!summary) throw new Error('the stream has not been read to its end');
      return summary;
    },
  };
}

function countLineFeeds(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) count += 1;
  return count;
}
