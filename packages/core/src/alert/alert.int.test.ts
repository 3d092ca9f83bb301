import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { ALERT_KINDS } from '@touchstone/domain/alert/alert';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { actOnRater } from '../rater/act-on-rater';
import { createAppeal } from '../rater/create-appeal';
import { createChannel } from './create-channel';
import { deliverAlerts, RETRY_MS, type AlertSettings } from './deliver-alerts';
import { listChannels } from './list-channels';
import { removeChannel } from './remove-channel';
import { sendTestAlert } from './send-test-alert';
import { watchWork } from './watch-work';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** A receiver of webhooks that answers as it is told, and a mail server that takes everything. */
let receiver: Server;
let mailServer: SMTPServer;
let answers: number[];
let posts: { headers: IncomingHttpHeaders; body: string }[];
let mails: { to: string[]; text: string }[];
let settings: AlertSettings;

const actorId = newId();
let projectId: string;
let raterId: string;
let userId: string;
let url: string;

beforeEach(async () => {
  [answers, posts, mails] = [[], [], []];
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      posts.push({ headers: request.headers, body });
      response.writeHead(answers.shift() ?? 204, { location: '/elsewhere' }).end();
    });
  });
  mailServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => mailServer.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${String((receiver.address() as AddressInfo).port)}`;
  url = `http://${host}/hook`;
  const { port } = mailServer.server.address() as AddressInfo;
  settings = {
    smtpUrl: `smtp://127.0.0.1:${String(port)}`,
    from: 'touchstone@example.org',
    privateHosts: [host],
    publicUrl: 'https://labels.example.org',
  };
  const seeded = await seedProject(test.db, { comparisons: 2 });
  projectId = seeded.projectId;
  [raterId = '', userId = ''] = [seeded.raterIds[0] ?? '', seeded.userIds[0] ?? ''];
});

afterEach(async () => {
  await test.db.alertDelivery.deleteMany({});
  await new Promise((done) => receiver.close(done));
  await new Promise<void>((done) => {
    mailServer.close(() => {
      done();
    });
  });
});

const email = () =>
  createChannel(test.db, {
    ...{ projectId, actorId, kind: 'email', target: 'lead@example.org', kinds: [...ALERT_KINDS] },
  });
const webhook = (target = url) =>
  createChannel(test.db, { projectId, actorId, kind: 'webhook', target, kinds: [...ALERT_KINDS] });

const act = () =>
  test.db.$transaction((tx) =>
    actOnRater(tx, {
      ...{ projectId, raterId, kind: 'warn', now: new Date() },
      by: {
        rule: 'too_fast',
        evidence: { k: 20, n: 20, interval: [0.8, 1], p: null, threshold: 0.5, seconds: 2 },
      },
    }),
  );

/** Anything raised up to now is due by then. */
const soon = (ms = 0) => new Date(Date.now() + 1000 + ms);
const deliver = (at = soon()) => deliverAlerts(test.db, settings, at);
const latest = async () => (await listChannels(test.db, projectId))[0]?.deliveries[0];

describe('alerts', () => {
  it('are off by default: what nobody wants to hear of is not even written', async () => {
    await act();
    expect(await test.db.alert.count({ where: { projectId } })).toBe(0);
    expect(await deliver()).toBe(0);
  });

  it('go out signed, as a receiver with the secret verifies, and say nothing of who or what was said', async () => {
    const { secret } = await webhook();
    await act();
    expect(await deliver()).toBe(1);
    const [post] = posts;
    if (!post || secret === null) throw new Error('nothing came');
    const body = new Webhook(secret).verify(post.body, post.headers as Record<string, string>);
    expect(body).toMatchObject({
      type: 'rule_acted',
      data: { raterId, rule: 'too_fast', action: 'warn', project: { id: projectId } },
    });
    const tampered = post.body.replace('warn', 'none');
    expect(() => new Webhook(secret).verify(tampered, post.headers as Record<string, string>)).toThrow();
    const { data } = body as { data: object };
    expect(Object.keys(data).sort()).toEqual(['action', 'project', 'raterId', 'rule', 'text', 'url']);
    expect(await deliver()).toBe(0);
    expect(await latest()).toMatchObject({ state: 'delivered', attempts: 1, error: null });
  });

  it('are tried again with the same id, later each time, and given up in the end', async () => {
    await webhook();
    await act();
    answers = Array<number>(RETRY_MS.length + 1).fill(503);
    let at = soon();
    for (const wait of RETRY_MS) {
      expect(await deliver(at)).toBe(1);
      expect(await latest()).toMatchObject({ state: 'waiting', error: 'It answered 503.' });
      expect(await deliver(new Date(at.getTime() + wait - 1))).toBe(0);
      at = new Date(at.getTime() + wait);
    }
    expect(await deliver(at)).toBe(1);
    expect(await latest()).toMatchObject({ state: 'failed', attempts: RETRY_MS.length + 1 });
    expect(await deliver(new Date(at.getTime() + 1e9))).toBe(0);
    expect(new Set(posts.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('arrive when the receiver comes back', async () => {
    await webhook();
    await act();
    answers = [500];
    await deliver();
    await deliver(soon(RETRY_MS[0]));
    expect(await latest()).toMatchObject({ state: 'delivered', attempts: 2, error: null });
  });

  it('stop for good where the receiver says that it is gone', async () => {
    await webhook();
    await act();
    answers = [410];
    await deliver();
    expect(await latest()).toMatchObject({ state: 'failed', attempts: 1 });
    await act();
    expect(await deliver()).toBe(0);
  });

  it('follow no redirect', async () => {
    await webhook();
    await act();
    answers = [302];
    await deliver();
    expect(posts).toHaveLength(1);
    expect(await latest()).toMatchObject({ state: 'waiting', error: 'It answered 302.' });
  });

  it.each([
    ['http://127.0.0.1:1/', 'https only'],
    ['https://127.0.0.1/', 'not allowed'],
    ['https://[::1]/', 'not allowed'],
    ['https://169.254.169.254/latest/meta-data', 'not allowed'],
    ['https://localhost/', 'not allowed'],
  ])('never ask inside the network, unless the operator named the host: %s', async (target, error) => {
    await webhook(target);
    await act();
    await deliver();
    expect((await latest())?.error).toContain(error);
  });

  it('come by e-mail to the address, with what to do and where', async () => {
    await email();
    const actionId = await act();
    await createAppeal(test.db, { projectId, userId, actionId, body: 'I read fast.' });
    await createAppeal(test.db, { projectId, userId, actionId, body: 'I read fast.' });
    expect(await deliver()).toBe(2);
    expect(mails.map(({ to }) => to)).toEqual([['lead@example.org'], ['lead@example.org']]);
    // Quoted-printable breaks lines.
    const all = mails.map(({ text }) => text.replaceAll('=\r\n', '')).join('\n');
    expect(all).toContain('Subject: ');
    expect(all).toContain(`https://labels.example.org/projects/${projectId}/members`);
    expect(all).not.toContain('I read fast.');
  });

  it('wait, and say why, while the instance has no mail server', async () => {
    await email();
    await act();
    await deliverAlerts(test.db, { ...settings, smtpUrl: undefined }, soon());
    expect(await latest()).toMatchObject({ state: 'waiting' });
    expect((await latest())?.error).toContain('SMTP_URL');
    await deliver(soon(RETRY_MS[0]));
    expect(mails).toHaveLength(1);
  });

  it('go nowhere that was removed, and the address is forgotten', async () => {
    const { id } = await webhook();
    await act();
    await removeChannel(test.db, { projectId, channelId: id, actorId });
    expect(await deliver()).toBe(0);
    expect(await listChannels(test.db, projectId)).toEqual([]);
    await expect(removeChannel(test.db, { projectId, channelId: id, actorId })).rejects.toThrow(
      'no such channel',
    );
  });

  it('are tried by a test that only its channel gets; another project reaches it not', async () => {
    const { id } = await webhook();
    await email();
    await sendTestAlert(test.db, { projectId, channelId: id });
    expect(await deliver()).toBe(1);
    expect(mails).toHaveLength(0);
    await expect(sendTestAlert(test.db, { projectId: newId(), channelId: id })).rejects.toThrow(
      'no such channel',
    );
  });

  it('tell once that all work is done', async () => {
    await webhook();
    await watchWork(test.db);
    expect(await deliver()).toBe(0);
    for (;;) {
      const next = await claimAssignment(test.db, projectId, raterId);
      if (!next) break;
      await submitJudgment(test.db, {
        ...{ projectId, raterId, assignmentId: next.id, clientId: newId(), schemeVersion: 1, isMember: true },
        ...{ answer: { outcome: 'tie' }, activeMs: 10 },
      });
    }
    await watchWork(test.db);
    await watchWork(test.db);
    expect(await deliver()).toBe(1);
    expect(JSON.parse(posts[0]?.body ?? '')).toMatchObject({ type: 'work_done', data: { judgments: 2 } });
  });

  it('tell it although something ran out on a desk, once that waits for a reviewer', async () => {
    await webhook();
    const judged = await claimAssignment(test.db, projectId, raterId);
    await submitJudgment(test.db, {
      ...{
        projectId,
        raterId,
        assignmentId: judged?.id ?? '',
        clientId: newId(),
        schemeVersion: 1,
        isMember: true,
      },
      ...{ answer: { outcome: 'tie' }, activeMs: 10 },
    });
    const left = await claimAssignment(test.db, projectId, raterId);
    const slot = { projectId, holderId: left?.id ?? '' };
    await test.db.slot.updateMany({ where: slot, data: { availableAt: new Date(0) } });
    await watchWork(test.db);
    expect(await deliver()).toBe(0);
    await test.db.comparison.updateMany({
      where: { projectId, slots: { some: slot } },
      data: { skips: SKIPS_TO_REVIEW },
    });
    await watchWork(test.db);
    expect(await deliver()).toBe(1);
  });

  it('leave a project with twenty places to tell no room for more', async () => {
    for (let at = 0; at < 20; at += 1) await webhook();
    await expect(webhook()).rejects.toThrow('20 places');
  });
});
