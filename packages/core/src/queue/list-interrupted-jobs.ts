import type { Db } from '@touchstone/db/open-database';
import type { JobPayload, QueueName } from '@touchstone/domain/job/job-queues';

const OVERDUE_MS = 60_000;

export type Job = { [Q in QueueName]: { queue: Q; payload: JobPayload<Q> } }[QueueName];

/**
 * Work that says it is running, or has waited longer than the queue lets anything wait. Whether somebody really is at it
 * only the job's lock can tell: a worker that was killed leaves it like this, and the next one takes it up.
 */
export async function listInterruptedJobs(db: Db, now: Date): Promise<Job[]> {
  const overdue = new Date(now.getTime() - OVERDUE_MS);
  const where = { OR: [{ state: 'running' }, { state: 'queued', createdAt: { lt: overdue } }] };
  const [imports, snapshots, runs, scorings, reports] = await Promise.all([
    db.import.findMany({ where, select: { projectId: true, id: true } }),
    db.snapshot.findMany({ where, select: { projectId: true, id: true } }),
    db.trainingRun.findMany({ where, select: { projectId: true, id: true } }),
    db.scoringRun.findMany({ where, select: { projectId: true, modelId: true } }),
    db.qualityReport.findMany({ where, select: { projectId: true, id: true } }),
  ]);
  return [
    ...imports.map(({ projectId, id }): Job => ({ queue: 'import', payload: { projectId, importId: id } })),
    ...snapshots.map(({ projectId, id }): Job => ({
      queue: 'snapshot',
      payload: { projectId, snapshotId: id },
    })),
    ...runs.map(({ projectId, id }): Job => ({ queue: 'train', payload: { projectId, runId: id } })),
    ...reports.map(({ projectId, id }): Job => ({
      queue: 'quality_report',
      payload: { projectId, reportId: id },
    })),
    ...scorings.map((payload): Job => ({ queue: 'score', payload })),
  ];
}
