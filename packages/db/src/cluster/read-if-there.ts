import { readFileSync } from 'node:fs';

/** The text of a file that somebody else may remove at any moment; undefined when it is not there (any more). */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined; // ESRCH: a file of /proc whose process has just gone
    throw error;
  }
}
