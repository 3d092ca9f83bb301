import type { Db } from '@touchstone/db/open-database';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';

/** How much of what the project asks for is there, and what waits for a decision. */
export async function readWorkState(tx: Db, projectId: string): Promise<QualityReport['work']> {
  const [row] = await tx.$queryRaw<QualityReport['work'][]>`
    SELECT count(*) FILTER (WHERE state <> 'parked')::int AS asked, count(*) FILTER (WHERE state = 'counted')::int AS counted,
           count(*) FILTER (WHERE state = 'parked')::int AS parked,
           (SELECT count(*)::int FROM appeal WHERE project_id = ${projectId}::uuid AND decided_at IS NULL) AS "openAppeals"
    FROM slot WHERE project_id = ${projectId}::uuid`;
  return row ?? { asked: 0, counted: 0, parked: 0, openAppeals: 0 };
}
