import type { Db } from '@touchstone/db/open-database';
import type { QualityShare } from '@touchstone/domain/quality/figures';
import { clusteredShare, independentShare } from '@touchstone/stats/interval/share';
import { IS_RIGHT } from '../gold/is-right-sql';
import { LAST_SAID } from '../judgment/last-said-sql';

/**
 * Hidden checks got right: of each rater by Wilson; of all whose judgments stand by resampling gold items, which many raters answer.
 * Of an item that a reviewer retired nothing is counted: its answer may have been wrong.
 */
export interface GoldShares {
  overall: QualityShare;
  byRater: Map<string, QualityShare>;
}

export async function readGoldShares(tx: Db, projectId: string): Promise<GoldShares> {
  const rows = await tx.$queryRaw<
    { raterId: string; goldId: string; stands: boolean; right: number; asked: number }[]
  >`
    SELECT j.rater_id AS "raterId", g.id AS "goldId", a.state = 'counted' AS stands, count(*) FILTER (WHERE ${IS_RIGHT})::int AS right, count(${IS_RIGHT})::int AS asked
    FROM judgment j
    JOIN assignment a ON a.project_id = j.project_id AND a.id = j.assignment_id
    JOIN gold_item g ON g.project_id = a.project_id AND g.id = a.gold_id AND g.retired_by IS NULL
    WHERE j.project_id = ${projectId}::uuid AND j.kind = 'gold' AND ${LAST_SAID}
    GROUP BY j.rater_id, g.id, stands ORDER BY j.rater_id, g.id, stands`;
  const byRater = sums(rows, ({ raterId }) => raterId);
  const byItem = sums(
    rows.filter(({ stands }) => stands),
    ({ goldId }) => goldId,
  );
  return {
    overall: clusteredShare([...byItem.values()], { seed: 1, resamples: 1000 }),
    byRater: new Map([...byRater].map(([id, { above, below }]) => [id, independentShare(above, below)])),
  };
}

function sums<Row extends { right: number; asked: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
) {
  const parts = new Map<string, { above: number; below: number }>();
  for (const row of rows) {
    if (row.asked === 0) continue; // nobody could judge it
    const part = parts.get(keyOf(row)) ?? { above: 0, below: 0 };
    parts.set(keyOf(row), { above: part.above + row.right, below: part.below + row.asked });
  }
  return parts;
}
