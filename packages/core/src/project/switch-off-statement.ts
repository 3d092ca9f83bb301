import type { Database } from '@touchstone/db/open-database';
import { recordAudit } from '../audit/record-audit';
import { lockStatementVersion } from './lock-statement-version';

/**
 * Asks annotators to accept nothing from now on; what they accepted stays on record. Nobody can opt into or out of harmful
 * content then: it is handed to everybody.
 */
export async function switchOffStatement(
  db: Database,
  { projectId, actorId }: { projectId: string; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const version = await lockStatementVersion(tx, projectId);
    if (version === 0) return;
    await tx.project.update({ where: { id: projectId }, data: { statementVersion: 0 } });
    await recordAudit(tx, { type: 'statement.switched_off', data: { version }, projectId, actorId });
  });
}
