import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { inLane, isDone } from './slot-sql';

/** Rows a rater is through with at the head of a lane before their cursor is moved: that is done once in so many claims. */
const CURSOR_STEP = Prisma.raw('32');

/**
 * Whether a rater's cursors are worth moving: in one of `open_lanes` the row so many places on is before the head, and done. What they
 * hold comes after what they are through with, and does not count.
 */
export const isFar = ({
  projectId,
  raterId,
}: {
  projectId: string;
  raterId: string;
}): Prisma.Sql => Prisma.sql`EXISTS (
             SELECT FROM open_lanes l
             WHERE (SELECT ${isDone(raterId)} FROM (
                      SELECT s.project_id, s.comparison_id FROM slot s
                      WHERE ${inLane(projectId)} AND s.lane_id = l.id AND s.position > l.after
                        AND s.position < coalesce(l.head, 9223372036854775807)
                      ORDER BY s.position, s.slot OFFSET ${CURSOR_STEP} LIMIT 1) AS s))`;

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
                  AND NOT ${isDone(raterId)}
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
