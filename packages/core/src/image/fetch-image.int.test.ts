import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { fetchImage } from './fetch-image';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const LOCAL = (address: string) => address === '127.0.0.1' || address === '::1';

let test: TestDatabase;
let projectId: string;
let host: string;
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
  const { port } = server.address() as AddressInfo;
  host = `127.0.0.1:${String(port)}`;
  await test.db.project.update({
    where: { id: projectId },
    data: { imageHosts: [host, `localhost:${String(port)}`, '169.254.169.254', '[::1]', 'nowhere.invalid'] },
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await test.close();
});

const get = (address: string) => fetchImage(test.db, { projectId, address }, LOCAL);

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
    ['/far', 'INVALID'],
    ['/port', 'INVALID'],
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
      await expect(fetchImage(test.db, { projectId, address })).rejects.toMatchObject({
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
    const hostname = new URL(origin).host;
    await test.db.project.update({ where: { id: projectId }, data: { imageHosts: [hostname] } });
    await expect(fetchImage(test.db, { projectId, address: `${origin}/a.png` })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});
