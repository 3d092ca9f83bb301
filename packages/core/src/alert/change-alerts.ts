import type { Database } from '@touchstone/db/open-database';
import type { AlertSettings } from '@touchstone/domain/alert/alert-settings';
import { recordAudit } from '../audit/record-audit';
import type { AlertNetwork } from './alert-network';
import { newWebhookSecret } from './sign-webhook';
import { webhookUrl } from './webhook-url';

/**
 * Changes which alerts a project wants and where they go. Another address of the webhook gets another secret: whoever had the
 * old one can't sign for the new.
 *
 * @returns the webhook's secret when it is new, to be shown this once; else null
 * @throws AppError INVALID for an address that nothing may be sent to
 */
export async function changeAlerts(
  db: Database,
  network: Pick<AlertNetwork, 'isAllowed' | 'allowsHttp'>,
  { projectId, settings, actorId }: { projectId: string; settings: AlertSettings; actorId: string },
): Promise<string | null> {
  if (settings.webhookUrl !== null) webhookUrl(settings.webhookUrl, network);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('alerts:' || ${projectId}, 0))`;
    const before = await tx.alertSetting.findUnique({ where: { projectId } });
    const isSame = before !== null && before.webhookUrl === settings.webhookUrl;
    const secret = settings.webhookUrl === null || isSame ? null : newWebhookSecret();
    const data = {
      ...settings,
      dueOn: settings.dueOn === null ? null : new Date(settings.dueOn),
      webhookSecret: isSame ? before.webhookSecret : secret,
    };
    await tx.alertSetting.upsert({ where: { projectId }, create: { projectId, ...data }, update: data });
    await recordAudit(tx, {
      type: 'alerts.changed',
      data: { emails: settings.emails.length, webhook: settings.webhookUrl !== null },
      ...{ projectId, actorId },
    });
    return secret;
  });
}
