import { lookup } from 'node:dns';
import { Webhook } from 'standardwebhooks';
import { request } from 'undici';
import { guardedAgent, refuseLiteral, type AddressRule } from '../network/guarded-agent';
import { isPublicAddress } from '../network/is-public-address';
import { alertText } from './alert-text';
import type { OutgoingAlert } from './outgoing-alert';

/** Milliseconds until the receiver must have answered. */
const PATIENCE_MS = 15_000;

/** The receiver says that it will never take anything again. */
export class ReceiverGone extends Error {}

/**
 * Posts an alert as Standard Webhooks has it (standardwebhooks.com): signed with the channel's secret, with the same id each
 * time it is tried. Redirects are not followed. A host inside the network is asked, and one without encryption, only if the
 * operator has named it.
 *
 * @param privateHosts hosts the operator allows wherever they lead, as `name` or `name:port`
 * @throws ReceiverGone when it answers 410
 * @throws Error with what went wrong, when it did not answer with a success
 */
export async function sendWebhook(
  { privateHosts, now }: { privateHosts: readonly string[]; now: Date },
  { alertId, alert, at, projectId, projectName, address, target }: OutgoingAlert,
  secret: string,
): Promise<void> {
  const url = new URL(target);
  const isNamed = privateHosts.includes(url.hostname) || privateHosts.includes(url.host);
  if (url.protocol !== 'https:' && !isNamed)
    throw new Error(`${url.host} is asked over https only, unless WEBHOOK_HOSTS names it.`);
  const isAllowed: AddressRule = isNamed ? () => true : isPublicAddress;
  refuseLiteral(url, isAllowed);
  const body = JSON.stringify({
    type: alert.kind,
    timestamp: at.toISOString(),
    data: {
      ...alert.data,
      project: { id: projectId, name: projectName },
      text: alertText(alert).text,
      url: `${address}${alertText(alert).page}`,
    },
  });
  const dispatcher = guardedAgent(isAllowed, lookup);
  try {
    const answer = await request(url, {
      method: 'POST',
      dispatcher,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Touchstone',
        'webhook-id': alertId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(alertId, now, body),
      },
      body,
    });
    await answer.body.dump();
    if (answer.statusCode === 410) throw new ReceiverGone('It answered 410: it is gone for good.');
    if (answer.statusCode < 200 || answer.statusCode > 299)
      throw new Error(`It answered ${String(answer.statusCode)}.`);
  } finally {
    void dispatcher.destroy();
  }
}
