import type { Db } from '@touchstone/db/open-database';
import { IS_RIGHT } from '../gold/is-right-sql';

/** First answers of a round: judged, and right. Who cannot judge an item is not right about it. */
export async function countAnswers(
  db: Db,
  projectId: string,
  roundId: string,
): Promise<{ done: number; right: number }> {
  const [counted] = await db.$queryRaw<{ done: number; right: number }[]>`
    SELECT count(*)::int AS done, count(*) FILTER (WHERE ${IS_RIGHT})::int AS right
    FROM assignment a
    JOIN judgment j ON j.project_id = a.project_id AND j.assignment_id = a.id AND j.revision = 0
    JOIN gold_item g ON g.project_id = a.project_id AND g.id = a.gold_id
    WHERE a.project_id = ${projectId}::uuid AND a.kind = 'training' AND a.round_id = ${roundId}::uuid`;
  return counted ?? { done: 0, right: 0 };
}
