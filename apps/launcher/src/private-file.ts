import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '@touchstone/db/cluster/sync-folder';

/** Writes a file for its owner only, whole and on the disk when this returns, or not at all. */
export function writeWhole(file: string, text: string): void {
  const partial = `${file}.partial`;
  writeFileSync(partial, text, { mode: 0o600, flush: true });
  renameSync(partial, file);
  syncFolder(dirname(file));
}

/** What a JSON file holds; undefined when it is absent or torn. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
