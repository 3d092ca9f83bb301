import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';

export interface RequestAdjudication {
  projectId: string;
  raterId: string;
  /** An annotator names their own assignment, a reviewer the comparison. */
  about: { assignmentId: string } | { comparisonId: string };
  /** Made by the client; sent again unchanged until it is answered. */
  id: string;
  reason: string;
}

/**
 * Asks for a reviewer's word on a comparison, decided or not: it waits before the others. Asked twice with the same id is asked
 * once.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's, a comparison that does not exist, or an id that is
 *   somebody else's
 * @throws AppError CONFLICT when the id was used for another request
 */
export async function requestAdjudication(db: Database, input: RequestAdjudication): Promise<void> {
  const { projectId, raterId, id, reason } = input;
  await db.$transaction(async (tx) => {
    const found =
      'assignmentId' in input.about
        ? await tx.assignment.findFirst({
            where: { projectId, id: input.about.assignmentId, raterId },
            select: { comparisonId: true },
          })
        : await tx.comparison
            .findFirst({ where: { projectId, id: input.about.comparisonId }, select: { id: true } })
            .then((comparison) => comparison && { comparisonId: comparison.id });
    if (!found) throw new AppError('NOT_FOUND', 'There is no such comparison.');
    const { comparisonId } = found;
    const { count } = await tx.adjudicationRequest.createMany({
      data: [{ projectId, id, comparisonId, raterId, body: reason }],
      skipDuplicates: true,
    });
    if (count === 0) {
      const stored = await tx.adjudicationRequest.findUniqueOrThrow({
        where: { projectId_id: { projectId, id } },
        select: { comparisonId: true, raterId: true, body: true },
      });
      if (stored.raterId !== raterId) throw new AppError('NOT_FOUND', 'There is no such request.');
      if (stored.comparisonId !== comparisonId || stored.body !== reason)
        throw new AppError('CONFLICT', 'Another request with this id was sent before.');
      return;
    }
    const waiting = { requested: true, weight: 2, closedBy: null };
    await tx.adjudicationCase.upsert({
      where: { projectId_comparisonId: { projectId, comparisonId } },
      create: { projectId, comparisonId, ...waiting },
      update: waiting,
    });
  });
}
