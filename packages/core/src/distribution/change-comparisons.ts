import type { Database, Db } from '@touchstone/db/open-database';
import type { ComparisonChange, ComparisonsNamed } from '@touchstone/domain/distribution/distribution';
import { recordAudit } from '../audit/record-audit';
import { lockImports } from '../import/lock-imports';
import { fitSlots } from './fit-slots';

export interface ChangeComparisons {
  projectId: string;
  which: ComparisonsNamed;
  change: ComparisonChange;
  actorId: string;
}

/** A whole import changes at once. */
const TRANSACTION = { timeout: 120_000, maxWait: 10_000 };

/**
 * Changes priority, overlap or who may label comparisons, while people work. What is open goes to the end of its new queue; who
 * holds one just now goes on. Ids that are none of the project's are passed over.
 *
 * @returns how many comparisons there were to change
 */
export async function changeComparisons(
  db: Database,
  { projectId, which, change, actorId }: ChangeComparisons,
): Promise<number> {
  return db.$transaction(async (tx) => {
    await lockImports(tx, projectId);
    const ids = await holdComparisons(tx, projectId, which);
    if (ids.length === 0) return 0;
    // One at a time would take as long as there are comparisons; the database moves their slots to the other lane.
    await tx.comparison.updateMany({
      where: { projectId, id: { in: ids } },
      data: Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    });
    if (change.overlap !== undefined) await fitSlots(tx, projectId, ids);
    const data = { ...which, comparisons: ids.length, change };
    await recordAudit(tx, { type: 'comparisons.changed', data, projectId, actorId });
    return ids.length;
  }, TRANSACTION);
}

/** Every slot of theirs, in the order in which others take several; the project's row first, as when its overlap changes. */
async function holdComparisons(tx: Db, projectId: string, which: ComparisonsNamed): Promise<string[]> {
  await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR SHARE`;
  const named = await tx.comparison.findMany({
    where: { projectId, ...('importId' in which ? which : { id: { in: which.comparisonIds } }) },
    select: { id: true },
  });
  const ids = named.map(({ id }) => id);
  await tx.$executeRaw`
    SELECT FROM slot WHERE project_id = ${projectId}::uuid AND comparison_id = ANY(${ids}::uuid[])
    ORDER BY comparison_id, slot FOR UPDATE`;
  return ids;
}
