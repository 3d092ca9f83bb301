import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Puts on the disk what was made, renamed or removed in a folder. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
