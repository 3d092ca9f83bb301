import type { Db } from '@touchstone/db/open-database';
import { STANDS } from '../judgment/stands-sql';
import { IS_FREE } from './case-sql';

/**
 * Brings `n` unanimous pairs of the whole project before the reviewers, drawn at random, as company for what a model brought
 * (`store-cases.ts`). Comes after every contradiction is stored: what is free then is none.
 */
export async function drawCompany(tx: Db, projectId: string, n: number): Promise<void> {
  if (n === 0) return;
  await tx.$executeRaw`
    INSERT INTO adjudication_case (project_id, comparison_id, by_model, weight)
    SELECT c.project_id, c.id, true, random() FROM comparison c
    WHERE c.project_id = ${projectId}::uuid AND ${IS_FREE}
      AND (SELECT count(DISTINCT (j.outcome, j.preferred)) = 1 FROM judgment j
           WHERE j.project_id = c.project_id AND j.comparison_id = c.id AND j.kind = 'work' AND ${STANDS})
      AND (SELECT count(*) FROM comparison_completion cc WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) = 2
    ORDER BY random() LIMIT ${n}
    ON CONFLICT (project_id, comparison_id) DO UPDATE SET by_model = true, weight = excluded.weight`;
}
