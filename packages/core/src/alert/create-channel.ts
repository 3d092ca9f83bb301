import { randomBytes } from 'node:crypto';
import { newId } from '@touchstone/db/id/new-id';
import type { Database } from '@touchstone/db/open-database';
import type { NewAlertChannel } from '@touchstone/domain/alert/alert-channel';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { recordAudit } from '../audit/record-audit';

/** More would be a list of recipients, which is the mail server's business. */
const MOST_CHANNELS = 20;

/**
 * From now on a project's alerts go there too.
 *
 * @returns the secret that signs what a webhook is sent, shown this once; null for an e-mail address
 * @throws AppError INVALID when the project has twenty already
 */
export async function createChannel(
  db: Database,
  input: NewAlertChannel & { projectId: string; actorId: string },
): Promise<{ id: string; secret: string | null }> {
  const { projectId, actorId, kind, target, kinds } = input;
  const id = newId();
  const secret = kind === 'webhook' ? `whsec_${randomBytes(32).toString('base64')}` : null;
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
    if ((await tx.alertChannel.count({ where: { projectId } })) >= MOST_CHANNELS)
      throw new AppError('INVALID', problem('tooManyChannels', { most: MOST_CHANNELS }));
    await tx.alertChannel.create({
      data: { projectId, id, kind, target, secret, kinds, createdBy: actorId },
    });
    await recordAudit(tx, {
      type: 'alert_channel.created',
      data: { channelId: id, kind, kinds },
      projectId,
      actorId,
    });
  });
  return { id, secret };
}
