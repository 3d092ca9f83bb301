import type { Db } from '@touchstone/db/open-database';
import { readComparisonContent, type ComparisonContent } from '../comparison/read-comparison-content';

export interface ReportedComparison {
  comparisonId: string;
  /** When it was first reported. */
  since: Date;
  /** Its open reports: what was said with each, if anything. */
  reports: { id: string; note: string | null; createdAt: Date }[];
  comparison: ComparisonContent;
}

/** Comparisons reported as harmful that wait for a reviewer, the one that has waited longest first. */
export async function listOpenReports(
  db: Db,
  projectId: string,
  limit: number,
): Promise<ReportedComparison[]> {
  const open = await db.harmReport.findMany({
    where: { projectId, settledAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, comparisonId: true, note: true, createdAt: true },
  });
  const comparisonIds = [...new Set(open.map(({ comparisonId }) => comparisonId))];
  const contents = await readComparisonContent(db, projectId, comparisonIds);
  return comparisonIds.flatMap((comparisonId) => {
    const reports = open.filter((report) => report.comparisonId === comparisonId);
    const [first] = reports;
    const comparison = contents.get(comparisonId);
    if (!first || !comparison) return [];
    return [
      {
        comparisonId,
        since: first.createdAt,
        reports: reports.map(({ id, note, createdAt }) => ({ id, note, createdAt })),
        comparison,
      },
    ];
  });
}
