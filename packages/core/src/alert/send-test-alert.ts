import { newId } from '@touchstone/db/id/new-id';
import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { raiseAlert } from './raise-alert';

/** An alert about nothing, to see whether it arrives. @throws AppError NOT_FOUND when there is no such channel (any more) */
export async function sendTestAlert(
  db: Database,
  { projectId, channelId }: { projectId: string; channelId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const open = await tx.alertChannel.count({ where: { projectId, id: channelId, closedAt: null } });
    if (open === 0)
      throw new AppError('NOT_FOUND', 'There is no such channel; somebody may have removed it.');
    await raiseAlert(tx, { kind: 'test', data: {}, projectId, key: `test:${newId()}`, only: channelId });
  });
}
