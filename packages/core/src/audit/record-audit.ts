import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { auditEventSchema, type AuditEvent } from '@touchstone/domain/audit/audit-event';

/** Writes an event in the caller's transaction: the change and its record stand or fall together. */
export async function recordAudit(
  tx: Db,
  event: AuditEvent & { projectId?: string; actorId: string | null },
): Promise<void> {
  const { type, data } = auditEventSchema.parse({ type: event.type, data: event.data });
  await tx.auditEvent.create({
    data: { id: newId(), projectId: event.projectId ?? null, actorId: event.actorId, type, data },
  });
}
