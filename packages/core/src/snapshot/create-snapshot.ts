import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { SnapshotOptions } from '@touchstone/domain/snapshot/snapshot-options';
import { recordAudit } from '../audit/record-audit';
import type { JobQueue } from '../queue/job-queue';

/** Queues the freezing of a snapshot and returns its id; what it holds is what stands when the worker reads it. */
export async function createSnapshot(
  { db, queue }: { db: Database; queue: JobQueue },
  {
    projectId,
    name,
    options,
    actorId,
  }: { projectId: string; name: string; options: SnapshotOptions; actorId: string },
): Promise<string> {
  const id = newId();
  await db.$transaction(async (tx) => {
    await tx.snapshot.create({
      data: { projectId, id, name: name.trim(), state: 'queued', options, createdBy: actorId },
    });
    await recordAudit(tx, { type: 'snapshot.created', data: { snapshotId: id, name }, projectId, actorId });
    await queue.send(tx, 'snapshot', { projectId, snapshotId: id });
  });
  return id;
}
