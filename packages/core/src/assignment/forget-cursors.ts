import type { Db } from '@touchstone/db/open-database';

/**
 * Forgets how far a rater has come in the lanes, where that was first noted at least five minutes ago: what was committed
 * behind a cursor, by an import or another long transaction that drew its positions before others drew theirs, is found by who finds nothing else.
 *
 * @returns whether anything was forgotten, so that looking once more may find more
 */
export async function forgetCursors(db: Db, projectId: string, raterId: string): Promise<boolean> {
  const forgotten = await db.$executeRaw`
    DELETE FROM claim_cursor
    WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid
      AND created_at < clock_timestamp() - interval '5 minutes'`;
  return forgotten > 0;
}
