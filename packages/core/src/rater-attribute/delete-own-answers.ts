import type { Db } from '@touchstone/db/open-database';

/** Forgets all that somebody said of themselves in a project. Reports made from now on count them among who said nothing. */
export async function deleteOwnAnswers(
  db: Db,
  { projectId, userId }: { projectId: string; userId: string },
): Promise<void> {
  await db.raterAttributeAnswer.deleteMany({ where: { projectId, userId } });
}
