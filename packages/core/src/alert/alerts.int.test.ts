import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { NO_ALERTS } from '@touchstone/domain/alert/alert-settings';
import { openJobQueue } from '../queue/job-queue';
import { alertNetwork } from './alert-network';
import { changeAlerts } from './change-alerts';
import { deliverAlert, DELIVERY_ATTEMPTS } from './deliver-alert';
import { listAlertDeliveries, readAlertSettings } from './read-alerts';
import { sendTestAlert } from './send-test-alert';

let test: TestDatabase;
let receiver: Server;
let smtp: SMTPServer;
let status: number;
const posted: { headers: IncomingMessage['headers']; body: string }[] = [];
const mailed: string[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      posted.push({ headers: request.headers, body });
      response.writeHead(status, { location: 'http://127.0.0.1/elsewhere' }).end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData: (stream, _session, done) => {
      void text(stream).then((message) => {
        mailed.push(message);
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
});
afterAll(async () => {
  receiver.close();
  await new Promise<void>((done) => {
    smtp.close(done);
  });
  await test.close();
});

const portOf = (server: { address: () => AddressInfo | string | null }) =>
  (server.address() as AddressInfo).port;
const address = () => `http://127.0.0.1:${String(portOf(receiver))}/hook`;
const network = () =>
  alertNetwork({
    allowsPrivateWebhooks: true,
    smtpUrl: `smtp://127.0.0.1:${String(portOf(smtp.server))}`,
    from: 'Touchstone <alerts@example.org>',
  });
const closed = alertNetwork({ allowsPrivateWebhooks: false, smtpUrl: undefined, from: 'x@example.org' });
const actorId = newId();
let projectId: string;

beforeEach(async () => {
  ({ projectId } = await seedProject(test.db));
  status = 204;
  posted.length = 0;
  mailed.length = 0;
});

const change = (settings: Partial<typeof NO_ALERTS>, by = network()) =>
  changeAlerts(test.db, by, { projectId, actorId, settings: { ...NO_ALERTS, ...settings } });

async function deliveriesOfTest() {
  await sendTestAlert({ db: test.db, queue: openJobQueue() }, projectId);
  return listAlertDeliveries(test.db, projectId);
}

describe('a webhook', () => {
  it('is signed so that the standard library of its receiver accepts it, and nothing that was changed', async () => {
    const secret = await change({ webhookUrl: address() });
    const [delivery] = await deliveriesOfTest();
    await deliverAlert(test.db, network(), { projectId, deliveryId: delivery?.id ?? '' });
    const [{ headers, body } = { headers: {}, body: '' }] = posted;
    const signed = headers as Record<string, string>;
    expect(new Webhook(secret ?? '').verify(body, signed)).toMatchObject({
      type: 'test',
      data: { projectId },
    });
    expect(() => new Webhook(secret ?? '').verify(body.replace('test', 'tess'), signed)).toThrow();
    expect(await listAlertDeliveries(test.db, projectId)).toMatchObject([
      { state: 'sent', attempts: 1, error: null },
    ]);
    await deliverAlert(test.db, network(), { projectId, deliveryId: delivery?.id ?? '' });
    expect(posted).toHaveLength(1);
  });

  it('shows its secret once, and gets a new one with another address', async () => {
    const secret = await change({ webhookUrl: address() });
    expect(secret).toMatch(/^whsec_/);
    expect(await change({ webhookUrl: address(), verdictChanged: true })).toBeNull();
    expect(JSON.stringify(await readAlertSettings(test.db, projectId))).not.toContain('whsec_');
    const other = await change({ webhookUrl: `${address()}/other` });
    expect(other).toMatch(/^whsec_/);
    expect(other).not.toBe(secret);
  });

  it('is tried again under the same id, says why, follows no redirect, and is given up', async () => {
    await change({ webhookUrl: address() });
    const [delivery] = await deliveriesOfTest();
    const payload = { projectId, deliveryId: delivery?.id ?? '' };
    status = 302;
    for (let attempt = 1; attempt < DELIVERY_ATTEMPTS; attempt += 1)
      await expect(deliverAlert(test.db, network(), payload)).rejects.toThrow('answered 302');
    await deliverAlert(test.db, network(), payload);
    expect(posted).toHaveLength(DELIVERY_ATTEMPTS);
    expect(new Set(posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await listAlertDeliveries(test.db, projectId)).toMatchObject([
      {
        state: 'failed',
        attempts: DELIVERY_ATTEMPTS,
        error: `127.0.0.1:${String(portOf(receiver))} answered 302.`,
      },
    ]);
  });

  it.each([
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://a:b@example.org/',
    'ftp://example.org/',
  ])('does not go to %s', async (webhookUrl) => {
    await expect(change({ webhookUrl }, closed)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('does not go where a name leads to a private address, whenever it does', async () => {
    await change({ webhookUrl: 'https://localhost/' }, closed);
    const [delivery] = await deliveriesOfTest();
    await expect(
      deliverAlert(test.db, closed, { projectId, deliveryId: delivery?.id ?? '' }),
    ).rejects.toThrow('leads to an address that is not allowed');
  });
});

describe('an e-mail', () => {
  it('says in one sentence what it is about, from a real mail server', async () => {
    await change({ emails: ['ada@example.org'] });
    const [delivery] = await deliveriesOfTest();
    await deliverAlert(test.db, network(), { projectId, deliveryId: delivery?.id ?? '' });
    expect(mailed[0]).toContain('To: ada@example.org');
    expect(mailed[0]).toContain('This is a test.');
    expect(await listAlertDeliveries(test.db, projectId)).toMatchObject([{ state: 'sent' }]);
  });

  it('says on its row that the instance has no mail server', async () => {
    await change({ emails: ['ada@example.org'] });
    const [delivery] = await deliveriesOfTest();
    await expect(
      deliverAlert(test.db, closed, { projectId, deliveryId: delivery?.id ?? '' }),
    ).rejects.toThrow();
    expect(await listAlertDeliveries(test.db, projectId)).toMatchObject([
      { state: 'queued', error: 'This instance has no mail server (TOUCHSTONE_SMTP_URL).' },
    ]);
  });
});
