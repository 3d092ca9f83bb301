import type { Db } from '@touchstone/db/open-database';
import { IS_NO_GOLD } from '../project/places-sql';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';

/** How much of what the project asks for is there, and what waits for a decision. */
export async function readWorkState(tx: Db, projectId: string): Promise<QualityReport['work']> {
  const [row] = await tx.$queryRaw<QualityReport['work'][]>`
    SELECT count(*) FILTER (WHERE ${IS_NO_GOLD})::int AS asked, count(*) FILTER (WHERE state = 'counted')::int AS counted,
           count(*) FILTER (WHERE state = 'parked' AND ${IS_NO_GOLD})::int AS parked,
           (SELECT count(*)::int FROM appeal WHERE project_id = ${projectId}::uuid AND decided_at IS NULL) AS "openAppeals"
    FROM slot s WHERE project_id = ${projectId}::uuid`;
  return row ?? { asked: 0, counted: 0, parked: 0, openAppeals: 0 };
}
