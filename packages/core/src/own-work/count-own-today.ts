import type { Db } from '@touchstone/db/open-database';

/**
 * How many judgments of a rater were accepted today, changes of earlier ones not counted again. Today is that of `timeZone`.
 * An index range of one day: it costs the same however long the rater has been here.
 */
export async function countOwnToday(
  db: Db,
  { projectId, raterId, timeZone, now }: { projectId: string; raterId: string; timeZone: string; now: Date },
): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM judgment
    WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND assignment_id IS NOT NULL AND revision = 0
      AND created_at >= date_trunc('day', ${now}::timestamptz AT TIME ZONE ${timeZone}) AT TIME ZONE ${timeZone}`;
  return row?.n ?? 0;
}
