import type { Db } from '@touchstone/db/open-database';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

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
    select: { id: true, comparisonId: true, raterId: true, note: true, createdAt: true },
  });
  const comparisonIds = [...new Set(open.map(({ comparisonId }) => comparisonId))];
  const contents = await readComparisonContent(db, projectId, comparisonIds);
  const shown = await db.assignment.findMany({
    where: { projectId, comparisonId: { in: comparisonIds } },
    select: { comparisonId: true, raterId: true, rotation: true },
  });
  return comparisonIds.flatMap((comparisonId) => {
    const reports = open.filter((report) => report.comparisonId === comparisonId);
    const [first] = reports;
    const comparison = contents.get(comparisonId);
    if (!first || !comparison) return [];
    // As whoever reported it first had it: "A" in the note is A here.
    const asShown = shown.find(
      (each) => each.comparisonId === comparisonId && each.raterId === first.raterId,
    );
    return [
      {
        comparisonId,
        since: first.createdAt,
        reports: reports.map(({ id, note, createdAt }) => ({ id, note, createdAt })),
        comparison: inOrder(comparison, asShown?.rotation ?? 0),
      },
    ];
  });
}
