import { seedProject } from '@touchstone/db/testing/seed-project';
import type { Db } from '@touchstone/db/open-database';

/**
 * A project of pairs with annotators and two reviewers, who are the last two of its raters. Each pair has a slot for every annotator and
 * one that is left over.
 */
export async function seedReviewProject(db: Db, { comparisons = 3, annotators = 2 } = {}) {
  const seeded = await seedProject(db, { comparisons, raters: annotators + 2, overlap: annotators + 1 });
  const { projectId, userIds, raterIds } = seeded;
  await db.member.updateMany({
    where: { projectId, userId: { in: userIds.slice(annotators) } },
    data: { role: 'reviewer' },
  });
  const [reviewer = '', other = ''] = raterIds.slice(annotators);
  return { ...seeded, annotatorIds: raterIds.slice(0, annotators), reviewer, other };
}
