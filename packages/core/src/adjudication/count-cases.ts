import type { Db } from '@touchstone/db/open-database';
import { forSomebodyElse, heldByOther, WAITS } from './case-sql';

export interface CaseCount {
  /** Comparisons that wait for a reviewer. */
  open: number;
  /** Of those, such as another reviewer has just now. */
  held: number;
  /** Of those, such as this reviewer labelled and another has to settle. */
  forSomebodyElse: number;
}

/** How much waits for the reviewers, and how much of it a reviewer is not given, and why. */
export async function countCases(
  db: Db,
  { projectId, raterId }: { projectId: string; raterId: string },
): Promise<CaseCount> {
  const [counts] = await db.$queryRaw<CaseCount[]>`
    SELECT count(*)::int AS open, count(*) FILTER (WHERE w.held)::int AS held,
           count(*) FILTER (WHERE NOT w.held AND w.other)::int AS "forSomebodyElse"
    FROM (SELECT ${heldByOther(raterId)} AS held, ${forSomebodyElse(raterId)} AS other
          FROM adjudication_case k JOIN comparison c ON c.project_id = k.project_id AND c.id = k.comparison_id
          WHERE k.project_id = ${projectId}::uuid AND ${WAITS}) AS w`;
  return counts ?? { open: 0, held: 0, forSomebodyElse: 0 };
}
