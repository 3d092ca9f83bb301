import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { actOnRater, type ActOnRater } from './act-on-rater';

/** An admin acts on a member of the project, or sets the judgments of a former one aside. @throws as `actOnRater` */
export async function actOnMember(
  db: Database,
  {
    userId,
    actorId,
    reason,
    ...action
  }: Omit<ActOnRater, 'raterId' | 'by'> & { userId: string; actorId: string; reason: string },
): Promise<string> {
  return db.$transaction(
    async (tx) => {
      const raterId = await raterOfUser(tx, action.projectId, userId);
      return actOnRater(tx, { ...action, raterId, by: { actorId, reason } });
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

/** @throws AppError NOT_FOUND for a user who never was a member */
export async function raterOfUser(db: Db, projectId: string, userId: string): Promise<string> {
  const rater = await db.rater.findUnique({
    where: { projectId_userId: { projectId, userId } },
    select: { id: true },
  });
  if (!rater) throw new AppError('NOT_FOUND', 'There is no such member.');
  return rater.id;
}
