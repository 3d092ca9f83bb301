import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';

/**
 * An annotator, also one who was removed, says why an action about them is wrong. Once for each; the same words again are the
 * same appeal.
 *
 * @throws AppError NOT_FOUND for an action that is not about this user, or that takes another back
 * @throws AppError CONFLICT when something else was said before
 */
export async function createAppeal(
  db: Db,
  {
    projectId,
    userId,
    actionId,
    body,
  }: { projectId: string; userId: string; actionId: string; body: string },
): Promise<void> {
  const about = await db.raterAction.count({
    where: { projectId, id: actionId, reversesId: null, rater: { userId } },
  });
  if (about === 0) throw new AppError('NOT_FOUND', 'There is no such notice.');
  await db.appeal.createMany({ data: [{ projectId, actionId, body }], skipDuplicates: true });
  const stored = await db.appeal.findUniqueOrThrow({
    where: { projectId_actionId: { projectId, actionId } },
    select: { body: true },
  });
  if (stored.body !== body) throw new AppError('CONFLICT', 'You have appealed against this already.');
}
