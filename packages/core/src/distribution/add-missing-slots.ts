import type { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';

/**
 * Gives comparisons that have fewer slots than their own overlap asks for, or the project's where they have none, the smallest free
 * numbers, at the end of their lane: `top_up` where a judgment has been seen already (somebody may want more because of what it
 * says), else `planned`; parked where people skipped it too often. Those counted and those parked are slots like any other.
 *
 * @param which of the comparisons `c` of the project, as a condition
 */
export async function addMissingSlots(tx: Db, projectId: string, which: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    WITH wanted AS (
      SELECT c.id, c.lane_id, c.skips, coalesce(c.overlap, p.overlap) AS overlap
      FROM comparison c JOIN project p ON p.id = c.project_id
      WHERE c.project_id = ${projectId}::uuid AND ${which}
    ), present AS (
      SELECT s.comparison_id, count(*) AS n FROM slot s JOIN wanted ON wanted.id = s.comparison_id
      WHERE s.project_id = ${projectId}::uuid GROUP BY s.comparison_id
    ), missing AS (
      SELECT wanted.*, n AS slot, row_number() OVER (PARTITION BY wanted.id ORDER BY n) AS place
      FROM wanted CROSS JOIN LATERAL generate_series(0, wanted.overlap - 1) AS n
      LEFT JOIN slot s ON s.project_id = ${projectId}::uuid AND s.comparison_id = wanted.id AND s.slot = n
      WHERE s.slot IS NULL
    )
    INSERT INTO slot (project_id, comparison_id, slot, lane_id, position, origin, state, available_at)
    SELECT ${projectId}::uuid, missing.id, missing.slot, missing.lane_id, nextval('comparison_position_seq'),
           CASE WHEN EXISTS (SELECT FROM judgment j WHERE j.project_id = ${projectId}::uuid AND j.comparison_id = missing.id
                               AND j.kind = 'work') THEN 'top_up' ELSE 'planned' END,
           CASE WHEN missing.skips >= ${SKIPS_TO_REVIEW}::int THEN 'parked' ELSE 'open' END,
           CASE WHEN missing.skips >= ${SKIPS_TO_REVIEW}::int THEN 'infinity' ELSE '-infinity' END::timestamptz
    FROM missing LEFT JOIN present ON present.comparison_id = missing.id
    WHERE missing.place <= missing.overlap - coalesce(present.n, 0)`;
}
