import type { Database } from '@touchstone/db/open-database';
import type { CheckSettings } from '@touchstone/domain/gold/check-settings';
import { recordAudit } from '../audit/record-audit';

/** Changes how a project checks and trains its annotators; what is not named stays. It holds from the next hand-out on. */
export async function changeChecks(
  db: Database,
  { projectId, settings, actorId }: { projectId: string; settings: Partial<CheckSettings>; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.project.update({ where: { id: projectId }, data: settings });
    await recordAudit(tx, { type: 'checks.changed', data: settings, projectId, actorId });
  });
}
