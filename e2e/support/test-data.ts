import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the real data sets, or undefined where they are absent. */
export function findTestData(file: string): string | undefined {
  const path = join(resolve(ROOT, process.env['TOUCHSTONE_TEST_DATA'] ?? '../shared/data'), file);
  return existsSync(path) ? path : undefined;
}
