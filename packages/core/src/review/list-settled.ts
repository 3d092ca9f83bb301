import type { Db } from '@touchstone/db/open-database';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

export interface SettledComparison {
  comparisonId: string;
  /** The last word; `keep` as long as nothing else was said since. */
  decision: ReportDecision;
  decidedAt: Date;
  /** What was said with each report of harm that was settled, oldest first; none when it was only skipped. */
  reports: { id: string; note: string | null }[];
  /** As whoever reported it first had it, so that "A" in the note is A here; else in the order of its first slot. */
  comparison: ComparisonContent;
}

type Row = Omit<SettledComparison, 'comparison'> & { sideSeed: number; rotation: number | null };

/** What reviewers decided, last first: comparisons reported as harmful and such as three people skipped. */
export async function listSettled(db: Db, projectId: string, limit: number): Promise<SettledComparison[]> {
  const settled = await db.$queryRaw<Row[]>`
    SELECT c.id AS "comparisonId", c.decision, c.decided_at AS "decidedAt", c.side_seed AS "sideSeed",
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'note', r.note) ORDER BY r.created_at, r.id)
                     FROM harm_report r
                     WHERE r.project_id = c.project_id AND r.comparison_id = c.id AND r.settled_at IS NOT NULL), '[]') AS reports,
           (SELECT a.rotation FROM harm_report r
            JOIN assignment a ON a.project_id = r.project_id AND a.comparison_id = r.comparison_id AND a.rater_id = r.rater_id
            WHERE r.project_id = c.project_id AND r.comparison_id = c.id AND r.settled_at IS NOT NULL
            ORDER BY r.created_at, r.id, a.created_at LIMIT 1) AS rotation
    FROM comparison c WHERE c.project_id = ${projectId}::uuid AND c.decision IS NOT NULL
    ORDER BY c.decided_at DESC, c.id LIMIT ${limit}`;
  const contents = await readComparisonContent(
    db,
    projectId,
    settled.map(({ comparisonId }) => comparisonId),
  );
  return settled.flatMap(({ sideSeed, rotation, ...decided }) => {
    const content = contents.get(decided.comparisonId);
    if (!content) return [];
    const comparison = inOrder(content, rotation ?? sideSeed % content.completions.length);
    return [{ ...decided, comparison }];
  });
}
