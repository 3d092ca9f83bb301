import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

/** Hands work out again. @throws AppError CONFLICT when the project is not paused */
export async function resumeProject(
  db: Database,
  { projectId, actorId }: { projectId: string; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.project.updateMany({
      where: { id: projectId, pausedAt: { not: null } },
      data: { pausedAt: null, pausedBy: null, pauseReason: null },
    });
    if (count === 0) throw new AppError('CONFLICT', 'This project is not paused.');
    await recordAudit(tx, { type: 'project.resumed', data: {}, projectId, actorId });
  });
}
