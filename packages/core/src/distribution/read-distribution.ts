import type { Db } from '@touchstone/db/open-database';
import type { Distribution } from '@touchstone/domain/distribution/distribution';

export interface DistributionDetail extends Distribution {
  paused: { at: Date; reason: string; by: string | null } | null;
  /** Imports, newest first, with what their comparisons are set to; null where they differ. */
  imports: {
    id: string;
    fileName: string;
    comparisons: number;
    priority: number | null;
    /** The comparisons' own; 0 where the project's holds. */
    overlap: number | null;
  }[];
}

/** How a project's work is handed out. */
export async function readDistribution(db: Db, projectId: string): Promise<DistributionDetail> {
  const { pausedAt, pausedBy, pauseReason, ...settings } = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      dailyLimit: true,
      totalLimit: true,
      dueAt: true,
      pausedAt: true,
      pausedBy: true,
      pauseReason: true,
    },
  });
  const who = pausedBy === null ? null : await db.person.findUnique({ where: { userId: pausedBy } });
  const imports = await db.$queryRaw<DistributionDetail['imports']>`
    SELECT i.id, i.file_name AS "fileName", count(c.id)::int AS comparisons,
           CASE WHEN min(c.priority) = max(c.priority) THEN min(c.priority) END AS priority,
           CASE WHEN min(coalesce(c.overlap, 0)) = max(coalesce(c.overlap, 0)) THEN min(coalesce(c.overlap, 0))::int END AS overlap
    FROM import i LEFT JOIN comparison c ON c.project_id = i.project_id AND c.import_id = i.id
    WHERE i.project_id = ${projectId}::uuid
    GROUP BY i.id, i.file_name, i.created_at ORDER BY i.created_at DESC, i.id LIMIT 50`;
  return {
    ...settings,
    paused: pausedAt && { at: pausedAt, reason: pauseReason ?? '', by: who?.name ?? null },
    imports,
  };
}
