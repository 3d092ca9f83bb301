import type { Readable } from 'node:stream';

/** Where uploads, snapshots and artefacts lie: a local folder, or any store that can do these four. Keys are `a/b/c`. */
export interface FileStorage {
  /** Writes the whole stream under the key, or nothing: a reader never sees half a file. */
  write: (key: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>;
  /** @throws when there is no such file */
  read: (key: string) => Promise<Readable>;
  size: (key: string) => Promise<number>;
  remove: (key: string) => Promise<void>;
}
