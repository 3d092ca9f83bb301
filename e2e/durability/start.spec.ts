import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startEmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { isAlive } from '@touchstone/db/cluster/process-is';
import { readIfThere } from '@touchstone/db/cluster/read-if-there';
import { HttpSession } from '../support/http-session';
import { freePort, processes, startInstance } from '../support/instance';
import { PASSWORD, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';

const START = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'scripts/start.mjs');

/** What a start that can't succeed prints, and its exit code. */
function failedStart(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [START], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ code, output })); // not "exit": what it printed may still be on its way
  });
}

/** The process that a server's lock file names, once it is written. */
function serverOf(lock: string): number | undefined {
  const pid = /^(\d+)\n/.exec(readIfThere(lock) ?? '')?.[1];
  return pid === undefined ? undefined : Number(pid);
}

test.describe('npm start', () => {
  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-start-'));
  });
  test.afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('says in one sentence why it cannot start, and shows no stack trace', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const address = taken.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const free = String(await freePort());
    const cases: [env: Record<string, string>, says: RegExp][] = [
      [{ PORT: port, TOUCHSTONE_DATA: folder }, new RegExp(`Port ${port} is in use`)],
      [{ PORT: 'http', TOUCHSTONE_DATA: folder }, /PORT/],
      [
        { PORT: free, TOUCHSTONE_DATA: folder, DATABASE_URL: 'mysql://x' },
        /DATABASE_URL must look like postgres/,
      ],
      [
        { PORT: free, TOUCHSTONE_DATA: folder, DATABASE_URL: 'postgres://127.0.0.1:1/none' },
        /DATABASE_URL names 127\.0\.0\.1:1/,
      ],
      [
        { PORT: free, TOUCHSTONE_DATA: '/proc/touchstone' },
        /data folder \/proc\/touchstone can't be written/,
      ],
    ];
    for (const [env, says] of cases) {
      const { code, output } = await failedStart(env);
      expect(output).toMatch(says);
      expect(output).not.toMatch(/\n\s+at /);
      expect(code).toBe(1);
    }
    taken.close();
  });

  test('keeps data over a restart, is served again in under ten seconds, and guards its secrets', async () => {
    const begun = Date.now();
    const first = await startInstance({ dataFolder: folder });
    const firstTook = Date.now() - begun;
    const owner = await signInOwner(first);
    await owner.call('project.create', { name: 'Kept' });
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await first.stop()).toBe(0);

    const started = Date.now();
    const second = await startInstance({ dataFolder: folder });
    // Where the first start shows that the machine is busy with other things, in proportion to that.
    expect(Date.now() - started).toBeLessThan(Math.max(10_000, 2 * firstTook));
    expect(second.ownerLink).toBeUndefined();
    const session = new HttpSession(second.url);
    await session.signIn('password', { email: 'owner@example.org', password: PASSWORD });
    const projects = await session.call<{ name: string }[]>('project.list', undefined, 'query');
    expect(projects.map(({ name }) => name)).toEqual(['Kept']);
    const again = await failedStart({ PORT: String(await freePort()), TOUCHSTONE_DATA: folder });
    expect(again.output).toMatch(/running on this data folder already/);
    expect(await second.stop()).toBe(0);
  });

  test('comes up again on the same port after the launcher alone was killed', async () => {
    const first = await startInstance({ dataFolder: folder });
    const { launcher } = processes(folder);
    const ended = new Promise((done) => first.process.once('exit', done));
    process.kill(launcher, 'SIGKILL');
    await ended;
    const second = await startInstance({ dataFolder: folder, env: { PORT: new URL(first.url).port } });
    expect(await second.stop()).toBe(0);
  });

  test('comes up on the folder of a start that was killed while the database was being made', async () => {
    const killed = spawn(process.execPath, [START], {
      env: { ...process.env, PORT: String(await freePort()), TOUCHSTONE_DATA: folder },
      stdio: 'ignore',
    });
    const ended = new Promise((done) => killed.once('exit', done));
    const isUnderWay = () =>
      readdirSync(folder).some(
        (name) => name.startsWith('postgres-unfinished-') && existsSync(join(folder, name, 'PG_VERSION')),
      );
    await expect.poll(isUnderWay, { intervals: [20], timeout: 60_000 }).toBe(true);
    process.kill(processes(folder).launcher, 'SIGKILL');
    await ended;
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
    const instance = await startInstance({ dataFolder: folder });
    await signInOwner(instance);
    expect(await instance.stop()).toBe(0);
  });

  test('stopped while it starts, leaves no database behind', async () => {
    const child = spawn(process.execPath, [START], {
      env: { ...process.env, PORT: String(await freePort()), TOUCHSTONE_DATA: folder },
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.once('exit', done));
    const server = () => serverOf(join(folder, 'postgres/postmaster.pid'));
    await expect.poll(server, { intervals: [20], timeout: 60_000 }).toBeDefined();
    const pid = server() ?? 0;
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGTERM');
    await ended;
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(folder, 'processes.json'))).toBe(false);
  });

  test('uses the server of DATABASE_URL instead, and seeds the demo when it is empty', async () => {
    chmodSync(folder, 0o755);
    const cluster = await startEmbeddedCluster({ dataFolder: join(folder, 'elsewhere'), password: 'secret' });
    const instance = await startInstance({
      dataFolder: join(folder, 'data'),
      env: { DATABASE_URL: cluster.url },
      demo: true,
    });
    const owner = await signInOwner(instance);
    const projects = await owner.call<{ name: string; comparisons: number }[]>(
      'project.list',
      undefined,
      'query',
    );
    expect(projects).toHaveLength(2);
    expect(projects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Demo: everyday questions', comparisons: 12 }),
        expect.objectContaining({ name: 'Demo: ranking', comparisons: 4 }),
      ]),
    );
    expect(await instance.stop()).toBe(0);
    await cluster.stop();
  });
});
