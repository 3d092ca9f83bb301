import { newId } from '@touchstone/db/id/new-id';
import type { Database } from '@touchstone/db/open-database';
import { READ_JUDGMENTS } from '@touchstone/domain/assignment/skip-reason';
import { freeSlots } from '../assignment/free-slots';

/**
 * Whoever has read what others said of a comparison is not asked about it any more: their judgment would not be their own. To every
 * claim they are as somebody who passed it over, though no skip is counted, and nothing is kept for them. What they have judged
 * already stays, and is not changed any more (`judgment/require-open-edit.ts`); so does what they hold of hidden checks.
 */
export async function barFromWork(
  db: Database,
  { projectId, raterId, comparisonId }: { projectId: string; raterId: string; comparisonId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    // In the order in which claims and skips lock: nobody claims it for them meanwhile.
    await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR KEY SHARE`;
    await tx.$executeRaw`
      SELECT FROM slot WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid ORDER BY slot FOR UPDATE`;
    await tx.$executeRaw`
      UPDATE slot SET reserved_for = NULL
      WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND reserved_for = ${raterId}::uuid`;
    const own = await tx.assignment.findFirst({
      where: { projectId, comparisonId, raterId, kind: 'work' },
      select: { id: true, state: true },
    });
    if (own) {
      const { id } = own;
      await freeSlots(tx, { projectId, raterId, to: 'skipped', only: id, reason: READ_JUDGMENTS });
      await tx.assignment.updateMany({
        where: { projectId, id, state: { in: ['lapsed', 'released'] } },
        data: { state: 'skipped' },
      });
      await tx.assignment.updateMany({ where: { projectId, id }, data: { skipReason: READ_JUDGMENTS } });
      return;
    }
    await tx.$executeRaw`
      INSERT INTO assignment (project_id, id, comparison_id, rater_id, kind, slot, state, skip_reason, rotation, lease_until, closed_at,
                              guideline_version, scheme_version)
      SELECT c.project_id, ${newId()}::uuid, c.id, ${raterId}::uuid, 'work', 0, 'skipped', ${READ_JUDGMENTS}, 0, clock_timestamp(),
             clock_timestamp(), p.guideline_version, p.scheme_version
      FROM comparison c JOIN project p ON p.id = c.project_id
      WHERE c.project_id = ${projectId}::uuid AND c.id = ${comparisonId}::uuid
      ON CONFLICT DO NOTHING`;
  });
}
