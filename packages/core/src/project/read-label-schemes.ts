import type { Db } from '@touchstone/db/open-database';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { readLabelScheme } from './read-label-scheme';

/** Versions of a project's label scheme, by version. What came with a file names none: the first is what it is read by. */
export async function readLabelSchemes(
  db: Db,
  projectId: string,
  versions: readonly (number | null)[],
): Promise<Record<string, LabelScheme>> {
  const read = async (version: number) =>
    [String(version), await readLabelScheme(db, projectId, version)] as const;
  const distinct = new Set(versions.map((version) => version ?? 1));
  return Object.fromEntries(await Promise.all([...distinct].map(read)));
}
