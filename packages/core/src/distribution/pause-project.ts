import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

export interface PauseProject {
  projectId: string;
  reason: string;
  actorId: string;
  now: Date;
}

/**
 * From here on nothing is handed out to anybody. What is on a desk may be finished, and counts.
 *
 * @throws AppError CONFLICT when it is paused already
 */
export async function pauseProject(
  db: Database,
  { projectId, reason, actorId, now }: PauseProject,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.project.updateMany({
      where: { id: projectId, pausedAt: null },
      data: { pausedAt: now, pausedBy: actorId, pauseReason: reason },
    });
    if (count === 0) throw new AppError('CONFLICT', 'This project is paused already.');
    await recordAudit(tx, { type: 'project.paused', data: { reason }, projectId, actorId });
  });
}
