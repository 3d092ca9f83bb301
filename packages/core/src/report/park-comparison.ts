import type { Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';

/**
 * A comparison goes to the reviewers: its open slots are parked, and leased ones whose time has run out, for nobody is at those any
 * more. The caller has it locked (`lock-comparison.ts`).
 */
export async function parkComparison(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE comparison SET skips = greatest(skips, ${SKIPS_TO_REVIEW}::int)
    WHERE project_id = ${projectId}::uuid AND id = ${comparisonId}::uuid`;
  await tx.$executeRaw`
    WITH parked AS (
      UPDATE slot s SET state = 'parked', available_at = 'infinity', holder_id = NULL
      FROM (SELECT slot, holder_id FROM slot
            WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND state IN ('open', 'leased')
              AND available_at <= clock_timestamp()) AS free
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ${comparisonId}::uuid AND s.slot = free.slot
      RETURNING free.holder_id
    )
    UPDATE assignment a SET state = 'lapsed', closed_at = clock_timestamp()
    FROM parked WHERE a.project_id = ${projectId}::uuid AND a.id = parked.holder_id AND a.state = 'leased'`;
}
