import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';
import type { JobQueue } from '../queue/job-queue';

/** Queues the scoring of every completion of the project; again, to take in completions that came since. */
export async function startScoring(
  { db, queue }: { db: Database; queue: JobQueue },
  { projectId, modelId, actorId }: { projectId: string; modelId: string; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    // Pressed twice at once, the second waits here and then finds the first one's run.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('scoring:' || ${modelId}, 0))`;
    const key = { projectId_modelId: { projectId, modelId } };
    const model = await tx.rewardModel.findUnique({
      where: { projectId_id: { projectId, id: modelId } },
      select: { id: true, scoring: { select: { state: true } } },
    });
    if (!model) throw new AppError('NOT_FOUND', 'There is no such reward model.');
    if (model.scoring?.state === 'queued' || model.scoring?.state === 'running') return;
    const fresh = { state: 'queued', done: 0, total: 0, error: null, finishedAt: null };
    await tx.scoringRun.upsert({ where: key, create: { projectId, modelId, ...fresh }, update: fresh });
    await recordAudit(tx, { type: 'scoring.started', data: { modelId }, projectId, actorId });
    await queue.send(tx, 'score', { projectId, modelId });
  });
}
