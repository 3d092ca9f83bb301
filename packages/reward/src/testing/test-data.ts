import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

/** A file of the real data sets, which the project does not ship: its path, and whether it is here. */
export function testData(file: string): { path: string; isPresent: boolean } {
  const path = resolve(REPOSITORY, process.env['TOUCHSTONE_TEST_DATA'] ?? '../shared/data', file);
  return { path, isPresent: existsSync(path) };
}
