import type { Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { READ_JUDGMENTS, type SkipReason } from '@touchstone/domain/assignment/skip-reason';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

export interface Skip {
  /** Of the assignment that ended with it. */
  id: string;
  /** Null where none was asked for. */
  reason: SkipReason | null;
  note: string | null;
  /** When the lease ended. */
  at: Date | null;
}

export interface SkippedComparison {
  comparisonId: string;
  /** Every skip of it, oldest first; those before it was last handed out again too. */
  skips: Skip[];
  comparison: ComparisonContent;
}

/**
 * Comparisons that went to the reviewers because three people skipped them, and still could get a judgment; the oldest of
 * the queue first. Who skipped is not said. Reported ones are in `list-open-reports.ts`, withheld ones in `list-settled.ts`.
 */
export async function listSkipped(db: Db, projectId: string, limit: number): Promise<SkippedComparison[]> {
  const waiting = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comparison c
    WHERE c.project_id = ${projectId}::uuid AND c.skips >= ${SKIPS_TO_REVIEW}::int AND c.decision IS DISTINCT FROM 'withhold'
      AND NOT EXISTS (SELECT FROM harm_report r
                      WHERE r.project_id = c.project_id AND r.comparison_id = c.id AND r.settled_at IS NULL)
      AND EXISTS (SELECT FROM slot s
                  WHERE s.project_id = c.project_id AND s.comparison_id = c.id AND s.state <> 'counted')
    ORDER BY c.position LIMIT ${limit}`;
  const comparisonIds = waiting.map(({ id }) => id);
  const contents = await readComparisonContent(db, projectId, comparisonIds);
  const skipped = await db.assignment.findMany({
    where: {
      ...{ projectId, comparisonId: { in: comparisonIds }, kind: 'work', state: 'skipped' },
      OR: [{ skipReason: null }, { skipReason: { not: READ_JUDGMENTS } }],
    },
    orderBy: [{ closedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      comparisonId: true,
      skipReason: true,
      skipNote: true,
      closedAt: true,
      rotation: true,
    },
  });
  return comparisonIds.flatMap((comparisonId) => {
    const skips = skipped.filter((each) => each.comparisonId === comparisonId);
    const content = contents.get(comparisonId);
    if (!content) return [];
    // As the first who wrote something had it, else the first: "A" in the note is A here.
    const asShown = skips.find(({ skipNote }) => skipNote !== null) ?? skips[0];
    return [
      {
        comparisonId,
        skips: skips.map(({ id, skipReason, skipNote, closedAt }) => ({
          ...{ id, reason: skipReason as SkipReason | null, note: skipNote, at: closedAt },
        })),
        comparison: inOrder(content, asShown?.rotation ?? 0),
      },
    ];
  });
}
