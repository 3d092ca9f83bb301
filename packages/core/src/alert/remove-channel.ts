import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { recordAudit } from '../audit/record-audit';

/**
 * Nothing goes there any more, not even what waits; the address is forgotten with it.
 *
 * @throws AppError NOT_FOUND when there is no such channel (any more)
 */
export async function removeChannel(
  db: Database,
  { projectId, channelId, actorId }: { projectId: string; channelId: string; actorId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.alertChannel.deleteMany({ where: { projectId, id: channelId } });
    if (count === 0)
      throw new AppError('NOT_FOUND', 'There is no such channel; somebody may have removed it.');
    await recordAudit(tx, { type: 'alert_channel.removed', data: { channelId }, projectId, actorId });
  });
}
