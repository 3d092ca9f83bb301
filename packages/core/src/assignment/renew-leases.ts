import type { Db } from '@touchstone/db/open-database';

/**
 * Extends every lease this rater still holds by the project's full lease time, counted from the database's now. Hidden checks
 * hold no slot and are prolonged with the rest.
 *
 * @returns how many were extended; fewer than the caller shows means some were lost to others
 */
export async function renewLeases(db: Db, projectId: string, raterId: string): Promise<number> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH held AS (
      SELECT s.comparison_id, s.slot, s.holder_id
      FROM slot s JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id
      WHERE s.project_id = ${projectId}::uuid AND a.rater_id = ${raterId}::uuid AND a.kind = 'work' AND a.state = 'leased' AND s.state = 'leased'
      ORDER BY s.comparison_id, s.slot
      FOR UPDATE OF s
    ), renewed AS (
      UPDATE slot s
      SET available_at = clock_timestamp() + make_interval(secs => (SELECT lease_seconds FROM project WHERE id = ${projectId}::uuid))
      FROM held WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = held.comparison_id AND s.slot = held.slot
      RETURNING s.holder_id, s.available_at
    )
    UPDATE assignment a SET lease_until = coalesce(
      (SELECT available_at FROM renewed WHERE holder_id = a.id),
      clock_timestamp() + make_interval(secs => (SELECT lease_seconds FROM project WHERE id = ${projectId}::uuid)))
    WHERE a.project_id = ${projectId}::uuid AND a.rater_id = ${raterId}::uuid AND a.state = 'leased'
      AND (a.kind IN ('gold', 'repeat') OR a.id IN (SELECT holder_id FROM renewed))
    RETURNING a.id`;
  return rows.length;
}
