import type { Db } from '@touchstone/db/open-database';

export interface ImportRefusalRow {
  line: number;
  reason: string;
  excerpt: string;
}

/** Lines of an import that did not go in, by line number, from `after` on. */
export function listImportRefusals(
  db: Db,
  {
    projectId,
    importId,
    after,
    limit,
  }: { projectId: string; importId: string; after: number; limit: number },
): Promise<ImportRefusalRow[]> {
  return db.importRefusal.findMany({
    where: { projectId, importId, line: { gt: after } },
    orderBy: { line: 'asc' },
    take: limit,
    select: { line: true, reason: true, excerpt: true },
  });
}
