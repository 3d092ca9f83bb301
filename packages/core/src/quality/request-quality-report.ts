import { newId } from '@touchstone/db/id/new-id';
import type { Database } from '@touchstone/db/open-database';
import type { JobQueue } from '../queue/job-queue';

/** Asks the worker for a report. While one is being made, that one is the answer. @returns the report's id */
export async function requestQualityReport(
  { db, queue }: { db: Database; queue: JobQueue },
  { projectId, actorId }: { projectId: string; actorId: string | null },
): Promise<string> {
  return db.$transaction(async (tx) => {
    // Asked for twice at once, the second waits here and then finds the first one's report.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('quality-report:' || ${projectId}, 0))`;
    const underWay = await tx.qualityReport.findFirst({
      where: { projectId, state: { in: ['queued', 'running'] } },
      select: { id: true },
    });
    if (underWay) return underWay.id;
    const id = newId();
    await tx.qualityReport.create({ data: { projectId, id, state: 'queued', createdBy: actorId } });
    await queue.send(tx, 'quality_report', { projectId, reportId: id });
    return id;
  });
}
