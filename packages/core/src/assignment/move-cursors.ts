import type { Db } from '@touchstone/db/open-database';
import { inLane } from './lanes-sql';

/**
 * Notes in each lane how far a rater has come: up to before the first open row that they have neither judged nor skipped. What is
 * barred for a while only, since they hold it or others have it locked, stays before the cursor. It is a memory and no more: without it
 * the next claim walks further.
 */
export async function moveCursors(db: Db, projectId: string, raterId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO claim_cursor (project_id, rater_id, lane_id, position)
    SELECT ${projectId}::uuid, ${raterId}::uuid, passed.id, passed.position
    FROM (
      SELECT l.id, l.after, coalesce(
               (SELECT s.position - 1 FROM slot s
                WHERE ${inLane(projectId)} AND s.lane_id = l.id AND s.position > l.after
                  AND coalesce((
                       SELECT false FROM assignment a
                       WHERE a.project_id = s.project_id AND a.comparison_id = s.comparison_id AND a.rater_id = ${raterId}::uuid
                         AND a.kind = 'work' AND a.state IN ('counted', 'surplus', 'skipped', 'set_aside')), true)
                ORDER BY s.position, s.slot LIMIT 1),
               (SELECT s.position FROM slot s
                WHERE ${inLane(projectId)} AND s.lane_id = l.id ORDER BY s.position DESC, s.slot DESC LIMIT 1)
             ) AS position
      FROM (SELECT lane.id, coalesce((SELECT k.position FROM claim_cursor k
                                      WHERE k.project_id = lane.project_id AND k.rater_id = ${raterId}::uuid
                                        AND k.lane_id = lane.id), 0) AS after
            FROM lane WHERE lane.project_id = ${projectId}::uuid OFFSET 0) AS l OFFSET 0) AS passed
    WHERE passed.position > passed.after
    ON CONFLICT (project_id, rater_id, lane_id)
      DO UPDATE SET position = greatest(claim_cursor.position, excluded.position)`;
}
