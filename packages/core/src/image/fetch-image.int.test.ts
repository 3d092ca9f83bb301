import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { fetchImage } from './fetch-image';
import type { AddressRule, Resolver } from '../network/guarded-agent';
import { Turns } from './turns';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const LOCAL: AddressRule = (address) => address === '127.0.0.1' || address === '::1';

let test: TestDatabase;
let projectId: string;
let host: string;
let port: number;
/** The paths that were asked for, with what the request gave away. */
const asked: { path: string; headers: Record<string, unknown> }[] = [];

const PAGES: Record<string, RequestListener> = {
  '/a.png': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(PNG),
  '/a.svg': (_, response) =>
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg onload="alert(1)"/>'),
  '/page.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<html>'),
  '/near': (_, response) => response.writeHead(302, { location: '/a.png' }).end(),
  '/far': (_, response) => response.writeHead(302, { location: 'http://elsewhere.example/a.png' }).end(),
  '/port': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/a.png' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/secret': (_, response) => response.writeHead(302, { location: `http://me:secret@${host}/a.png` }).end(),
  '/to-name': (_, response) =>
    response.writeHead(302, { location: `http://images.example:${String(port)}/a.png` }).end(),
  '/drip.png': (_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.write(PNG);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => {
      clearInterval(drip);
    });
  },
  '/held.png': (_, response) => {
    held.push(response);
  },
  '/huge.png': (_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.write(PNG);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
    };
    response.on('drain', more);
    more();
  },
};

/** Answers that wait until a test sends them. */
const held: ServerResponse[] = [];

const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push({ path, headers: request.headers });
  const page = PAGES[path];
  if (page) page(request, response);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  test = await createTestDatabase();
  ({ projectId } = await seedProject(test.db));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
  host = `127.0.0.1:${String(port)}`;
  await test.db.project.update({
    where: { id: projectId },
    data: {
      imageHosts: [
        host,
        `localhost:${String(port)}`,
        `images.example:${String(port)}`,
        '169.254.169.254',
        '[::1]',
        'nowhere.invalid',
      ],
    },
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await test.close();
});

const userId = 'somebody';
const get = (address: string, network: Parameters<typeof fetchImage>[2] = {}) =>
  fetchImage(test.db, { projectId, address, userId }, { isAllowed: LOCAL, ...network });
/** As in earnest: the open internet alone. */
const getPublic = (address: string) => fetchImage(test.db, { projectId, address, userId });

describe('the image proxy', () => {
  it('fetches an image of a listed host, and calls it what it is', async () => {
    expect(await get(`http://${host}/a.png`)).toEqual({ bytes: PNG, type: 'image/png' });
    expect(await get(`http://${host}/near`)).toEqual({ bytes: PNG, type: 'image/png' });
  });

  it('tells that server nothing about who looks', () => {
    for (const { headers } of asked)
      expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  it.each([
    ['http://other.example/a.png', 'FORBIDDEN'],
    ['http://127.0.0.1/a.png', 'FORBIDDEN'],
    ['ftp://other.example/a.png', 'INVALID'],
    ['data:image/png;base64,AAAA', 'INVALID'],
    ['file:///etc/passwd', 'INVALID'],
    ['javascript:alert(1)', 'INVALID'],
    ['//other.example/a.png', 'INVALID'],
    ['/a.png', 'INVALID'],
    ['', 'INVALID'],
    ['http://nowhere.invalid/a.png', 'NOT_FOUND'],
    ['http://169.254.169.254/latest/meta-data', 'INVALID'],
  ])('does not fetch %j', async (address, code) => {
    const before = asked.length;
    await expect(get(address)).rejects.toMatchObject({ code });
    expect(asked).toHaveLength(before);
  });

  it.each([
    ['/a.svg', 'INVALID'],
    ['/page.png', 'INVALID'],
    ['/far', 'FORBIDDEN'],
    ['/port', 'FORBIDDEN'],
    ['/inside', 'INVALID'],
    ['/file', 'INVALID'],
    ['/secret', 'INVALID'],
    ['/round', 'NOT_FOUND'],
    ['/huge.png', 'INVALID'],
    ['/missing.png', 'NOT_FOUND'],
  ])('passes on nothing of %s', async (path, code) => {
    await expect(get(`http://${host}${path}`)).rejects.toMatchObject({ code });
  });

  it('refuses an address with a name and password in it', async () => {
    await expect(get(`http://me:secret@${host}/a.png`)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it.each(['127.0.0.1', 'localhost'])(
    'asks no machine of its own network, by address or by name: %s',
    async (name) => {
      const before = asked.length;
      const address = `http://${host.replace('127.0.0.1', name)}/a.png`;
      await expect(getPublic(address)).rejects.toMatchObject({
        code: name === 'localhost' ? 'NOT_FOUND' : 'INVALID',
      });
      expect(asked).toHaveLength(before);
    },
  );

  it.each([
    'http://2130706433',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://127.1',
    'http://[::ffff:7f00:1]',
  ])('is not taken in by another way of writing it: %s', async (origin) => {
    const { imageHosts } = await test.db.project.findUniqueOrThrow({ where: { id: projectId } });
    await test.db.project.update({
      where: { id: projectId },
      data: { imageHosts: [...imageHosts, new URL(origin).host] },
    });
    await expect(getPublic(`${origin}/a.png`)).rejects.toMatchObject({ code: 'INVALID' });
  });

  describe('where a name leads to', () => {
    /** Answers each question of a name with the next of these lists of addresses. */
    const resolver = (...answers: string[][]): Resolver & { asked: () => number } => {
      let count = 0;
      const resolve: Resolver = (_, __, done) => {
        const found = answers[Math.min(count, answers.length - 1)] ?? [];
        count += 1;
        done(
          null,
          found.map((address) => ({ address, family: 4 })),
        );
      };
      return Object.assign(resolve, { asked: () => count });
    };
    const named = () => `http://images.example:${String(port)}/a.png`;

    it('is looked up once, and what was looked at is what is asked (DNS rebinding)', async () => {
      const resolve = resolver(['127.0.0.1'], ['10.0.0.1']);
      expect(await get(named(), { resolve })).toEqual({ bytes: PNG, type: 'image/png' });
      expect(resolve.asked()).toBe(1);
    });

    it.each([[['10.0.0.1']], [['127.0.0.1', '10.0.0.1']], [[]]])(
      'is not asked when any of it is not allowed: %j',
      async (addresses) => {
        const before = asked.length;
        await expect(get(named(), { resolve: resolver(addresses) })).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
        expect(asked).toHaveLength(before);
      },
    );

    it('is held against the rule again when a server sends on to it', async () => {
      const sendsOn = `http://${host}/to-name`;
      expect(await get(sendsOn, { resolve: resolver(['127.0.0.1']) })).toMatchObject({ type: 'image/png' });
      const before = asked.length;
      await expect(get(sendsOn, { resolve: resolver(['10.0.0.1']) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(asked).toHaveLength(before + 1);
    });
  });

  it('gives up on a server that goes on sending a little at a time', async () => {
    const start = performance.now();
    await expect(get(`http://${host}/drip.png`, { mostMs: 300 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('asks for no more images at once than it may, and lets the others wait', async () => {
    const turns = new Turns({ all: 2, each: 2, waiting: 1 });
    const heldBefore = held.length;
    const first = [0, 1, 2].map(() => get(`http://${host}/held.png`, { turns }));
    await expect.poll(() => held.length - heldBefore).toBe(2);
    await expect(get(`http://${host}/held.png`, { turns })).rejects.toMatchObject({ code: 'TOO_MANY' });
    held[heldBefore]?.end(PNG);
    await expect.poll(() => held.length - heldBefore).toBe(3);
    for (const response of held) response.end(PNG);
    expect(await Promise.all(first)).toHaveLength(3);
  });

  it('lets go of an image that nobody waits for any more', async () => {
    const turns = new Turns({ all: 1, each: 1, waiting: 1 });
    const gone = new AbortController();
    const heldBefore = held.length;
    const address = `http://${host}/held.png`;
    const unwanted = fetchImage(
      test.db,
      { projectId, address, userId, signal: gone.signal },
      { isAllowed: LOCAL, turns },
    );
    await expect.poll(() => held.length - heldBefore).toBe(1);
    gone.abort();
    await expect(unwanted).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await get(`http://${host}/a.png`, { turns })).toMatchObject({ type: 'image/png' });
  });
});
