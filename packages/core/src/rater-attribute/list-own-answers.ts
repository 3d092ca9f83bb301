import type { Db } from '@touchstone/db/open-database';
import type { RaterAttribute } from '@touchstone/domain/rater/rater-attribute';

export interface OwnAnswer extends RaterAttribute {
  id: string;
  /** Null where nothing is stored; in it, null stands for "would rather not say". */
  said: { choice: number | null } | null;
}

/** What a project asks about its raters, with what this one says: for them alone to read. */
export async function listOwnAnswers(
  db: Db,
  { projectId, userId }: { projectId: string; userId: string },
): Promise<OwnAnswer[]> {
  const rows = await db.raterAttribute.findMany({
    where: { projectId },
    orderBy: { place: 'asc' },
    select: {
      ...{ id: true, question: true, options: true },
      answers: { where: { userId }, select: { choice: true } },
    },
  });
  return rows.map(({ answers, ...attribute }) => ({ ...attribute, said: answers[0] ?? null }));
}
