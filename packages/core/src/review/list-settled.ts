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
  /** Whether harm was ever reported; else it was skipped. */
  reported: boolean;
  /** In the order of its first slot. */
  comparison: ComparisonContent;
}

/** What reviewers decided, last first: comparisons reported as harmful and such as three people skipped. */
export async function listSettled(db: Db, projectId: string, limit: number): Promise<SettledComparison[]> {
  const settled = await db.$queryRaw<(Omit<SettledComparison, 'comparison'> & { sideSeed: number })[]>`
    SELECT c.id AS "comparisonId", c.decision, c.decided_at AS "decidedAt", c.side_seed AS "sideSeed",
           EXISTS (SELECT FROM harm_report r WHERE r.project_id = c.project_id AND r.comparison_id = c.id) AS reported
    FROM comparison c WHERE c.project_id = ${projectId}::uuid AND c.decision IS NOT NULL
    ORDER BY c.decided_at DESC, c.id LIMIT ${limit}`;
  const contents = await readComparisonContent(
    db,
    projectId,
    settled.map(({ comparisonId }) => comparisonId),
  );
  return settled.flatMap(({ comparisonId, decision, decidedAt, reported, sideSeed }) => {
    const content = contents.get(comparisonId);
    if (!content) return [];
    const comparison = inOrder(content, sideSeed % content.completions.length);
    return [{ comparisonId, decision, decidedAt, reported, comparison }];
  });
}
