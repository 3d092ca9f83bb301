import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import type { JobQueue } from '../queue/job-queue';

/** Queues a training run on a frozen snapshot. @throws AppError NOT_FOUND, or CONFLICT while it is not frozen */
export async function startTraining(
  { db, queue }: { db: Database; queue: JobQueue },
  {
    projectId,
    snapshotId,
    seed,
    actorId,
  }: { projectId: string; snapshotId: string; seed: number; actorId: string },
): Promise<string> {
  const runId = newId();
  await db.$transaction(async (tx) => {
    const snapshot = await tx.snapshot.findUnique({
      where: { projectId_id: { projectId, id: snapshotId } },
      select: { state: true },
    });
    if (!snapshot) throw new AppError('NOT_FOUND', 'There is no such snapshot.');
    if (snapshot.state !== 'done') throw new AppError('CONFLICT', 'The snapshot is not frozen yet.');
    await tx.trainingRun.create({
      data: { projectId, id: runId, snapshotId, config: {}, seed, state: 'queued', createdBy: actorId },
    });
    await recordAudit(tx, { type: 'training.started', data: { runId, snapshotId }, projectId, actorId });
    await queue.send(tx, 'train', { projectId, runId });
  });
  return runId;
}
