import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

const REPO = fileURLToPath(new URL('../../../..', import.meta.url));

/** A file of the real data sets, or undefined where they are absent; tests that need it say so in their name. */
export function findTestData(file: string): string | undefined {
  const path = join(resolve(REPO, process.env['TOUCHSTONE_TEST_DATA'] ?? '../shared/data'), file);
  return existsSync(path) ? path : undefined;
}
