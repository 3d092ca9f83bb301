import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';

export interface CreateQuestion {
  projectId: string;
  raterId: string;
  /** The asker's own: what the question is about. */
  assignmentId: string;
  /** Made by the client; sent again unchanged until it is answered. */
  id: string;
  body: string;
}

/**
 * An annotator asks the reviewers about a comparison they have or had. Asked twice with the same id is asked once.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's, or an id that is somebody else's
 * @throws AppError CONFLICT when the id was used for another question
 */
export async function createQuestion(db: Db, input: CreateQuestion): Promise<void> {
  const { projectId, raterId, assignmentId, id, body } = input;
  const assignment = await db.assignment.findFirst({
    where: { projectId, id: assignmentId, raterId },
    select: { comparisonId: true },
  });
  if (!assignment) throw new AppError('NOT_FOUND', 'There is no such assignment.');
  const { comparisonId } = assignment;
  await db.question.createMany({
    data: [{ projectId, id, comparisonId, raterId, body }],
    skipDuplicates: true,
  });
  const stored = await db.question.findUniqueOrThrow({
    where: { projectId_id: { projectId, id } },
    select: { comparisonId: true, raterId: true, body: true },
  });
  if (stored.raterId !== raterId) throw new AppError('NOT_FOUND', 'There is no such question.');
  if (stored.comparisonId !== comparisonId || stored.body !== body)
    throw new AppError('CONFLICT', 'Another question with this id was asked before.');
}
