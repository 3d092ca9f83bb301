import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileStorage } from './file-storage';

/** Files in a folder of this machine: written beside their place, flushed to the disk, then moved there. */
export function localFileStorage(folder: string): FileStorage {
  const root = resolve(folder);
  const path = (key: string) => {
    const full = resolve(join(root, key));
    if (!full.startsWith(root + sep)) throw new Error(`Not a storage key: ${key}`);
    return full;
  };
  return {
    async write(key, bytes) {
      const target = path(key);
      const firstMade = await mkdir(dirname(target), { recursive: true });
      const partial = `${target}.${randomUUID()}.partial`;
      try {
        await pipeline(bytes, createWriteStream(partial, { mode: 0o600, flush: true }));
        await rename(partial, target);
        await flushFolders(dirname(target), topToFlush(root, firstMade));
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },
    async read(key) {
      await stat(path(key));
      return createReadStream(path(key));
    },
    size: async (key) => (await stat(path(key))).size,
    remove: (key) => rm(path(key), { force: true }),
  };
}

/**
 * Always up to the root, whoever made the folders: another write may have made one a moment ago and not have flushed it
 * yet. Above the root when that was made just now.
 */
function topToFlush(root: string, firstMade: string | undefined): string {
  return firstMade !== undefined && root.startsWith(firstMade) ? dirname(firstMade) : root;
}

/** A rename, or a new folder, is on the disk only once the folder that holds it is. */
async function flushFolders(from: string, top: string): Promise<void> {
  for (let folder = from; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (folder === top || folder === dirname(folder)) return;
  }
}
