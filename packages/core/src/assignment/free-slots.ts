import type { Db } from '@touchstone/db/open-database';

/**
 * Ends leases of a rater and opens their slots again, in one statement.
 *
 * @param only the assignment to end; all of them when absent
 * @returns the assignments ended, with their comparisons
 */
export async function freeSlots(
  db: Db,
  input: { projectId: string; raterId: string; to: 'released' | 'skipped'; only?: string; reason?: string },
): Promise<{ id: string; comparisonId: string }[]> {
  return db.$queryRaw<{ id: string; comparisonId: string }[]>`
    WITH held AS (
      SELECT s.comparison_id, s.slot, s.holder_id
      FROM slot s JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id
      WHERE s.project_id = ${input.projectId}::uuid AND s.state = 'leased' AND a.state = 'leased' AND a.rater_id = ${input.raterId}::uuid
        AND (${input.only ?? null}::uuid IS NULL OR a.id = ${input.only ?? null}::uuid)
      FOR UPDATE OF s
    ), opened AS (
      UPDATE slot s SET state = 'open', available_at = '-infinity', holder_id = NULL
      FROM held WHERE s.project_id = ${input.projectId}::uuid AND s.comparison_id = held.comparison_id AND s.slot = held.slot
      RETURNING held.holder_id
    )
    UPDATE assignment a SET state = ${input.to}, closed_at = clock_timestamp(), skip_reason = ${input.reason ?? null}
    FROM opened WHERE a.project_id = ${input.projectId}::uuid AND a.id = opened.holder_id
    RETURNING a.id, a.comparison_id AS "comparisonId"`;
}
