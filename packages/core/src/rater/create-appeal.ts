import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { raiseAlert } from '../alert/raise-alert';

/**
 * An annotator, also one who was removed, says why an action about them is wrong. Once for each; the same words again are the
 * same appeal.
 *
 * @throws AppError NOT_FOUND for an action that is not about this user, or that takes another back
 * @throws AppError CONFLICT when something else was said before
 */
export async function createAppeal(
  db: Database,
  {
    projectId,
    userId,
    actionId,
    body,
  }: { projectId: string; userId: string; actionId: string; body: string },
): Promise<void> {
  const about = await db.raterAction.findFirst({
    where: { projectId, id: actionId, reversesId: null, rater: { userId } },
    select: { raterId: true },
  });
  if (!about) throw new AppError('NOT_FOUND', 'There is no such notice.');
  await db.$transaction(async (tx) => {
    await tx.appeal.createMany({ data: [{ projectId, actionId, body }], skipDuplicates: true });
    const data = { actionId, raterId: about.raterId };
    await raiseAlert(tx, { kind: 'appeal_opened', data, projectId, key: `appeal_opened:${actionId}` });
  });
  const stored = await db.appeal.findUniqueOrThrow({
    where: { projectId_actionId: { projectId, actionId } },
    select: { body: true },
  });
  if (stored.body !== body) throw new AppError('CONFLICT', 'You have appealed against this already.');
}
