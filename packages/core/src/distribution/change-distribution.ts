import type { Database } from '@touchstone/db/open-database';
import type { Distribution } from '@touchstone/domain/distribution/distribution';
import { recordAudit } from '../audit/record-audit';

/** Sets a project's limits and its deadline. They hold from the next hand-out on; what is on a desk stays there. */
export async function changeDistribution(
  db: Database,
  { projectId, settings, actorId }: { projectId: string; settings: Distribution; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.project.update({ where: { id: projectId }, data: settings });
    const data = { ...settings, dueAt: settings.dueAt?.toISOString() ?? null };
    await recordAudit(tx, { type: 'distribution.changed', data, projectId, actorId });
  });
}
