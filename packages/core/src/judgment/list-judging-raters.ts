import type { Db } from '@touchstone/db/open-database';
import { RATER_NAME } from './judgment-row-sql';

export interface JudgingRater {
  id: string;
  /** Empty once it was erased. */
  name: string;
}

/** Whoever has judged in a project, by name. */
export function listJudgingRaters(db: Db, projectId: string): Promise<JudgingRater[]> {
  return db.$queryRaw<JudgingRater[]>`
    SELECT r.id, ${RATER_NAME} AS name
    FROM rater r LEFT JOIN person ON person.user_id = r.user_id
    WHERE r.project_id = ${projectId}::uuid AND EXISTS (
      SELECT FROM judgment j WHERE j.project_id = r.project_id AND j.rater_id = r.id)
    ORDER BY name, r.id`;
}
