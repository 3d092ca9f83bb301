import type { Db } from '@touchstone/db/open-database';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

export interface SettledReports {
  comparisonId: string;
  decision: ReportDecision;
  settledAt: Date;
  /** What was said with each report that was settled then, if anything. */
  reports: { id: string; note: string | null }[];
  comparison: ComparisonContent;
}

type Row = Omit<SettledReports, 'comparison'> & { rotation: number };

/** Decisions about reports of harm, the latest first: a comparison may have been reported, and settled, more than once. */
export async function listSettledReports(
  db: Db,
  projectId: string,
  limit: number,
): Promise<SettledReports[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.comparison_id AS "comparisonId", r.decision, r.settled_at AS "settledAt",
           jsonb_agg(jsonb_build_object('id', r.id, 'note', r.note) ORDER BY r.created_at, r.id) AS reports,
           -- As whoever reported it first had it: "A" in the note is A here.
           (array_agg(coalesce((SELECT a.rotation FROM assignment a
                                WHERE a.project_id = r.project_id AND a.comparison_id = r.comparison_id AND a.rater_id = r.rater_id
                                ORDER BY a.created_at LIMIT 1), 0) ORDER BY r.created_at, r.id))[1] AS rotation
    FROM harm_report r
    WHERE r.project_id = ${projectId}::uuid AND r.settled_at IS NOT NULL
    GROUP BY r.comparison_id, r.decision, r.settled_at
    ORDER BY r.settled_at DESC, r.comparison_id LIMIT ${limit}`;
  const contents = await readComparisonContent(
    db,
    projectId,
    rows.map(({ comparisonId }) => comparisonId),
  );
  return rows.flatMap(({ rotation, ...settled }) => {
    const content = contents.get(settled.comparisonId);
    return content ? [{ ...settled, comparison: inOrder(content, rotation) }] : [];
  });
}
