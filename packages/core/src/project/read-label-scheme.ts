import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';

const CACHED = 1000;
const cache = new Map<string, LabelScheme>();

/** A version of a project's label scheme. Versions never change, so they are kept in memory. */
export async function readLabelScheme(db: Db, projectId: string, version: number): Promise<LabelScheme> {
  const key = `${projectId}/${String(version)}`;
  const known = cache.get(key);
  if (known) return known;
  const row = await db.labelSchemeVersion.findUnique({
    where: { projectId_version: { projectId, version } },
    select: { definition: true },
  });
  if (!row) throw new AppError('NOT_FOUND', 'There is no such version of the label scheme.');
  const scheme = labelSchemeSchema.parse(row.definition);
  if (cache.size >= CACHED) cache.clear();
  cache.set(key, scheme);
  return scheme;
}
