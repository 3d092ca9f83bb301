import type { Database } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { raiseAlert } from './raise-alert';

/**
 * Tells of projects whose work is done: nothing open, nothing handed out, something judged. What ran out on a desk and waits for a
 * reviewer by now is neither. Once for what was asked for; when more
 * is imported, the overlap raised or judgments set aside (each puts a place at the end of its queue), and that is done too, again.
 */
export async function watchWork(db: Database): Promise<void> {
  const wanting = await db.alertChannel.findMany({
    where: { kinds: { has: 'work_done' }, closedAt: null, project: { archivedAt: null } },
    distinct: ['projectId'],
    select: { projectId: true },
  });
  for (const { projectId } of wanting) {
    const [work] = await db.$queryRaw<{ judgments: number; slots: number; last: bigint }[]>`
      SELECT count(*) FILTER (WHERE state = 'counted')::int AS judgments, count(*)::int AS slots, max(position) AS last FROM slot
      WHERE project_id = ${projectId}::uuid
        AND NOT EXISTS (SELECT FROM slot s
                        WHERE s.project_id = ${projectId}::uuid
                          AND (s.state = 'open' OR s.state = 'leased' AND (s.available_at > clock_timestamp() OR (
                                 SELECT c.skips < ${SKIPS_TO_REVIEW}::int FROM comparison c
                                 WHERE c.project_id = s.project_id AND c.id = s.comparison_id))))`;
    if (!work || work.judgments === 0) continue;
    const { judgments, slots, last } = work;
    await db.$transaction((tx) =>
      raiseAlert(tx, {
        kind: 'work_done',
        data: { judgments },
        projectId,
        key: `work_done:${String(slots)}:${String(last)}`,
      }),
    );
  }
}
