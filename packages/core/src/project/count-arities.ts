import type { Db } from '@touchstone/db/open-database';

export interface ArityCount {
  /** Completions of a comparison. */
  arity: number;
  comparisons: number;
}

/** How many comparisons of a project have two completions, how many three, and so on; smallest first. */
export async function countArities(db: Db, projectId: string): Promise<ArityCount[]> {
  return db.$queryRaw<ArityCount[]>`
    SELECT arity, count(*)::int AS comparisons
    FROM (SELECT count(*)::int AS arity FROM comparison_completion
          WHERE project_id = ${projectId}::uuid GROUP BY comparison_id) AS each
    GROUP BY arity ORDER BY arity`;
}
