import type { Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';

/**
 * Gives comparisons the slots their own overlap asks for, or the project's where they have none, in the caller's transaction, which
 * holds their slots. Too few: the smallest free numbers, at the end of the lane; `top_up` where a judgment has been seen already
 * (somebody may want more because of what it says), else `planned`. Too many: open ones go, and parked ones. A leased or
 * counted slot stays: who is at it is not sent away for one comparison, and no judgment is demoted.
 */
export async function fitSlots(tx: Db, projectId: string, comparisonIds: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH wanted AS (
      SELECT c.id, c.lane_id, c.skips, coalesce(c.overlap, p.overlap) AS overlap
      FROM comparison c JOIN project p ON p.id = c.project_id
      WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${comparisonIds}::uuid[])
    ), present AS (
      SELECT s.comparison_id, count(*) AS n FROM slot s
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ANY(${comparisonIds}::uuid[]) GROUP BY s.comparison_id
    ), missing AS (
      SELECT wanted.*, n AS slot, row_number() OVER (PARTITION BY wanted.id ORDER BY n) AS place
      FROM wanted CROSS JOIN LATERAL generate_series(0, wanted.overlap + 20) AS n
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
