import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';

/** Stores what an imported file said of a pair, as an import does: nothing of how it was shown. @returns its id */
export async function addImported(
  db: Db,
  { projectId, comparisonId, raterId }: { projectId: string; comparisonId: string; raterId: string },
): Promise<string> {
  const id = newId();
  await db.judgment.create({
    data: {
      ...{ projectId, id, comparisonId, raterId, kind: 'imported', standing: 'counted' },
      ...{ bodyHash: 'seeded', outcome: 'prefer', preferred: 0 },
    },
  });
  return id;
}
