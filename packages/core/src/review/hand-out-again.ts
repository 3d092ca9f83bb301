import type { Db } from '@touchstone/db/open-database';

/**
 * Takes a comparison from the reviewers back into the queue: its parked slots open, and three skips from here on send it
 * to them again, for those before have been looked at. Who skipped or reported it stays barred: that lies in their
 * assignments. The caller has the comparison locked (`report/lock-comparison.ts`).
 */
export async function handOutAgain(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  await tx.comparison.update({
    where: { projectId_id: { projectId, id: comparisonId } },
    data: { skips: 0 },
  });
  await tx.$executeRaw`
    UPDATE slot SET state = 'open', available_at = '-infinity'
    WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND state = 'parked'`;
}
