import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { addMissingSlots } from './add-missing-slots';

/**
 * Gives comparisons the slots their own overlap asks for, or the project's where they have none, in the caller's transaction, which
 * holds their slots. Too few: more are added. Too many: open ones go, and parked ones. A leased or counted slot stays: who is at
 * it is not sent away for one comparison, and no judgment is demoted.
 */
export async function fitSlots(tx: Db, projectId: string, comparisonIds: string[]): Promise<void> {
  await addMissingSlots(tx, projectId, Prisma.sql`c.id = ANY(${comparisonIds}::uuid[])`);
  await tx.$executeRaw`
    WITH ranked AS (
      SELECT s.comparison_id, s.slot, s.state, coalesce(c.overlap, p.overlap) AS overlap, row_number() OVER (
        PARTITION BY s.comparison_id
        ORDER BY array_position(ARRAY['counted', 'leased', 'open', 'parked'], s.state), s.origin = 'top_up', s.slot) AS place
      FROM slot s
      JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
      JOIN project p ON p.id = s.project_id
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ANY(${comparisonIds}::uuid[])
    )
    DELETE FROM slot s USING ranked
    WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ranked.comparison_id AND s.slot = ranked.slot
      AND ranked.place > ranked.overlap AND s.state IN ('open', 'parked')`;
}
