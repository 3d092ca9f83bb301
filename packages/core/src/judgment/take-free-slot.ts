import type { Db } from '@touchstone/db/open-database';

/**
 * Gives a late judgment a slot of its comparison, if one is open or its lease has run out. Runs inside the transaction
 * that holds the assignment, which takes one only for work; skips slots that a claim holds just now rather than wait for them.
 *
 * @returns the slot's number, counted from here on; undefined when none is free
 */
export async function takeFreeSlot(
  tx: Db,
  {
    projectId,
    assignmentId,
    comparisonId,
  }: { projectId: string; assignmentId: string; comparisonId: string },
): Promise<number | undefined> {
  const [slot] = await tx.$queryRaw<{ slot: number }[]>`
    WITH free AS (
      SELECT s.slot, s.holder_id, s.origin FROM slot s
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ${comparisonId}::uuid AND s.state IN ('open', 'leased')
        AND (s.available_at <= clock_timestamp() OR s.holder_id = ${assignmentId}::uuid)
        AND (s.reserved_for IS NULL OR s.reserved_for = (SELECT a.rater_id FROM assignment a
              WHERE a.project_id = s.project_id AND a.id = ${assignmentId}::uuid))
        AND EXISTS (SELECT FROM assignment a WHERE a.project_id = s.project_id AND a.id = ${assignmentId}::uuid AND a.kind = 'work')
      ORDER BY s.holder_id IS NOT DISTINCT FROM ${assignmentId}::uuid DESC, s.slot LIMIT 1
      FOR UPDATE OF s SKIP LOCKED
    ), lapsed AS (
      UPDATE assignment a SET state = 'lapsed', closed_at = clock_timestamp()
      FROM free
      WHERE a.project_id = ${projectId}::uuid AND a.id = free.holder_id AND a.id <> ${assignmentId}::uuid AND a.state = 'leased'
      RETURNING a.id
    ), origin AS (
      UPDATE assignment a SET origin = free.origin FROM free
      WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.origin <> free.origin
    )
    UPDATE slot s SET state = 'counted', available_at = 'infinity', reserved_for = NULL, holder_id = ${assignmentId}::uuid
    FROM free CROSS JOIN (SELECT count(*) AS n FROM lapsed) AS lapsed_first
    WHERE lapsed_first.n >= 0 AND s.project_id = ${projectId}::uuid AND s.comparison_id = ${comparisonId}::uuid AND s.slot = free.slot
    RETURNING s.slot`;
  return slot?.slot;
}
