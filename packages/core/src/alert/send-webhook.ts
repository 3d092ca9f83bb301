import { request } from 'undici';
import { guardedAgent } from '../image/guarded-agent';
import type { AlertNetwork } from './alert-network';
import { signWebhook } from './sign-webhook';
import { webhookUrl } from './webhook-url';

const LONGEST_MS = 10_000;

export interface WebhookToSend {
  id: string;
  target: string;
  secret: string;
  body: string;
  at: Date;
}

/** Posts a signed body. Redirects are not followed: who signs for one address tells no other. @throws when it is not answered 2xx */
export async function sendWebhook(
  network: AlertNetwork,
  { target, secret, ...message }: WebhookToSend,
): Promise<void> {
  const url = webhookUrl(target, network);
  const dispatcher = guardedAgent(network.isAllowed, network.resolve);
  try {
    const { statusCode, body } = await request(url, {
      dispatcher,
      method: 'POST',
      body: message.body,
      headers: { 'content-type': 'application/json', ...signWebhook(message, secret) },
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    await body.dump({ limit: 65_536 });
    if (statusCode < 200 || statusCode > 299) throw new Error(`${url.host} answered ${String(statusCode)}.`);
  } finally {
    await dispatcher.destroy();
  }
}
