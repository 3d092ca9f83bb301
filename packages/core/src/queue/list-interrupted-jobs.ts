import type { Db } from '@touchstone/db/open-database';
import type { JobPayload, QueueName } from '@touchstone/domain/job/job-queues';

export type Job = { [Q in QueueName]: { queue: Q; payload: JobPayload<Q> } }[QueueName];

/**
 * Work that says it is running. Whether somebody really is at it only the job's lock can tell: a worker that was killed
 * leaves it like this, and the next one takes it up.
 */
export async function listInterruptedJobs(db: Db): Promise<Job[]> {
  const where = { state: 'running' };
  const [imports, snapshots, runs, scorings] = await Promise.all([
    db.import.findMany({ where, select: { projectId: true, id: true } }),
    db.snapshot.findMany({ where, select: { projectId: true, id: true } }),
    db.trainingRun.findMany({ where, select: { projectId: true, id: true } }),
    db.scoringRun.findMany({ where, select: { projectId: true, modelId: true } }),
  ]);
  return [
    ...imports.map(({ projectId, id }): Job => ({ queue: 'import', payload: { projectId, importId: id } })),
    ...snapshots.map(({ projectId, id }): Job => ({
      queue: 'snapshot',
      payload: { projectId, snapshotId: id },
    })),
    ...runs.map(({ projectId, id }): Job => ({ queue: 'train', payload: { projectId, runId: id } })),
    ...scorings.map((payload): Job => ({ queue: 'score', payload })),
  ];
}
