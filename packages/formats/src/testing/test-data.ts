import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPO_ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where a file of the real data sets lies, or undefined if it isn't on this machine: then the test is skipped. */
export function findTestData(file: string): string | undefined {
  const folder = resolve(REPO_ROOT, process.env['TOUCHSTONE_TEST_DATA'] ?? '../shared/data');
  const path = join(folder, file);
  return existsSync(path) ? path : undefined;
}
