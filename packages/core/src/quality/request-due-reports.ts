import type { Database } from '@touchstone/db/open-database';
import type { JobQueue } from '../queue/job-queue';
import { requestQualityReport } from './request-quality-report';

/** New judgments after which a report is made again, and how long after the last one at the earliest. */
const NEW_JUDGMENTS = 100;
const EARLIEST_MS = 5 * 60 * 1000;

/**
 * Asks for a report of every project with enough new judgments since its last one. Looks at no more of each rater's newest judgments
 * than it takes to tell. @returns how many were asked for
 */
export async function requestDueReports(
  services: { db: Database; queue: JobQueue },
  now: Date,
): Promise<number> {
  const due = await services.db.$queryRaw<{ id: string }[]>`
    WITH last AS (
      SELECT project.id, (SELECT max(q.created_at) FROM quality_report q WHERE q.project_id = project.id) AS at
      FROM project WHERE archived_at IS NULL
    )
    SELECT last.id FROM last
    WHERE (last.at IS NULL OR last.at < ${new Date(now.getTime() - EARLIEST_MS)})
      AND (SELECT count(*) FROM rater r, LATERAL (
             SELECT FROM judgment j WHERE j.project_id = r.project_id AND j.rater_id = r.id AND j.kind = 'work'
               AND j.created_at > coalesce(last.at, '-infinity') ORDER BY j.created_at DESC LIMIT ${NEW_JUDGMENTS}) AS newest
           WHERE r.project_id = last.id) >= ${NEW_JUDGMENTS}`;
  for (const { id } of due) await requestQualityReport(services, { projectId: id, actorId: null });
  return due.length;
}
