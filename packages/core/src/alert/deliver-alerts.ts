import type { Database } from '@touchstone/db/open-database';
import { alertSchema } from '@touchstone/domain/alert/alert';
import type { OutgoingAlert } from './outgoing-alert';
import { sendEmail } from './send-email';
import { ReceiverGone, sendWebhook } from './send-webhook';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After how long it is tried again, as Standard Webhooks proposes: for somewhat over three days. */
export const RETRY_MS = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
  ...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];

/** At most so many in one go: what waits behind a receiver that hangs is taken up by the next. */
const AT_ONCE = 20;
const MOST_ERROR = 300;

/** How this instance may send, by its operator's settings; without a mail server no e-mail is sent. */
export interface AlertSettings {
  smtpUrl?: string | undefined;
  from: string;
  privateHosts: readonly string[];
  /** Of this instance, for people: no slash at the end. */
  publicUrl: string;
}

/**
 * Sends what is due. One worker at a time calls this. One that is killed after an alert was taken and before that was noted
 * sends it again with the same id: at least once, as webhooks are.
 *
 * @returns how many were tried
 */
export async function deliverAlerts(db: Database, settings: AlertSettings, now: Date): Promise<number> {
  const due = await db.alertDelivery.findMany({
    where: { state: 'waiting', dueAt: { lte: now } },
    orderBy: { dueAt: 'asc' },
    take: AT_ONCE,
    include: { alert: true, channel: { include: { project: { select: { name: true } } } } },
  });
  await Promise.all(
    due.map(async ({ projectId, alertId, channelId, attempts, alert, channel }) => {
      const outgoing: OutgoingAlert = {
        ...{ alertId, projectId, at: alert.at, target: channel.target, projectName: channel.project.name },
        alert: alertSchema.parse(alert),
        address: `${settings.publicUrl}/projects/${projectId}`,
      };
      const error = await send(settings, outgoing, channel.secret, now);
      const wait = error instanceof ReceiverGone ? undefined : RETRY_MS[attempts];
      // A channel that was removed meanwhile has taken its deliveries along.
      await db.alertDelivery.updateMany({
        where: { projectId, alertId, channelId },
        data: {
          attempts: attempts + 1,
          ...(!error && { state: 'delivered', endedAt: now, error: null }),
          ...(error && { error: error.message.slice(0, MOST_ERROR) }),
          ...(error && wait === undefined && { state: 'failed', endedAt: now }),
          ...(error && wait !== undefined && { dueAt: new Date(now.getTime() + wait) }),
        },
      });
      if (error instanceof ReceiverGone)
        await db.alertChannel.updateMany({ where: { projectId, id: channelId }, data: { closedAt: now } });
    }),
  );
  return due.length;
}

async function send(
  { smtpUrl, from, privateHosts }: AlertSettings,
  outgoing: OutgoingAlert,
  secret: string | null,
  now: Date,
): Promise<Error | undefined> {
  try {
    if (secret !== null) await sendWebhook({ privateHosts, now }, outgoing, secret);
    else if (smtpUrl === undefined) throw new Error('This instance has no mail server: SMTP_URL is not set.');
    else await sendEmail({ smtpUrl, from }, outgoing);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
