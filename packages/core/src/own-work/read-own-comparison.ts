import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

/**
 * The comparison of one of a rater's own assignments, judged or not, with the sides as they were shown.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's
 */
export async function readOwnComparison(
  db: Db,
  { projectId, raterId, assignmentId }: { projectId: string; raterId: string; assignmentId: string },
): Promise<ComparisonContent> {
  const assignment = await db.assignment.findFirst({
    where: { projectId, id: assignmentId, raterId },
    select: { comparisonId: true, rotation: true },
  });
  const content =
    assignment &&
    (await readComparisonContent(db, projectId, [assignment.comparisonId])).get(assignment.comparisonId);
  if (!content) throw new AppError('NOT_FOUND', 'There is no such assignment.');
  return inOrder(content, assignment.rotation);
}
