import type { Db } from '@touchstone/db/open-database';
import type { RaterAttribute } from '@touchstone/domain/rater/rater-attribute';

/** What a project asks about its raters; nothing of what they say, not even how many. */
export function listAttributes(db: Db, projectId: string): Promise<(RaterAttribute & { id: string })[]> {
  return db.raterAttribute.findMany({
    where: { projectId },
    orderBy: { place: 'asc' },
    select: { id: true, question: true, options: true },
  });
}
