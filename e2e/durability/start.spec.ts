import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { isAlive } from '@touchstone/db/cluster/process-is';
import { startEmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { HttpSession } from '../support/http-session';
import { processes, startInstance } from '../support/instance';
import { PASSWORD, signInOwner } from '../support/set-up-project';

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
    child.on('exit', (code) => done({ code, output }));
  });
}

/**
 * The process a lock file names, once that is the server that stays: initdb's own short-lived backends write
 * the same file, with a negative number, and remove it.
 */
function serverOf(lock: string): number | undefined {
  if (!existsSync(lock)) return undefined;
  try {
    const pid = /^(\d+)\n/.exec(readFileSync(lock, 'utf8'))?.[1];
    return pid === undefined ? undefined : Number(pid);
  } catch (error) {
    // Removed between the two looks.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
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
    const cases: [env: Record<string, string>, says: RegExp][] = [
      [{ PORT: port, TOUCHSTONE_DATA: folder }, new RegExp(`Port ${port} is in use`)],
      [{ PORT: 'http', TOUCHSTONE_DATA: folder }, /PORT/],
      [
        { PORT: '39871', TOUCHSTONE_DATA: folder, DATABASE_URL: 'mysql://x' },
        /DATABASE_URL must look like postgres/,
      ],
      [
        { PORT: '39871', TOUCHSTONE_DATA: folder, DATABASE_URL: 'postgres://127.0.0.1:1/none' },
        /DATABASE_URL names 127\.0\.0\.1:1/,
      ],
      [
        { PORT: '39871', TOUCHSTONE_DATA: '/proc/touchstone' },
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
    const first = await startInstance({ dataFolder: folder });
    const owner = await signInOwner(first);
    await owner.call('project.create', { name: 'Kept' });
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await first.stop()).toBe(0);

    const started = Date.now();
    const second = await startInstance({ dataFolder: folder });
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(second.ownerLink).toBeUndefined();
    const session = new HttpSession(second.url);
    await session.signIn('password', { email: 'owner@example.org', password: PASSWORD });
    const projects = await session.call<{ name: string }[]>('project.list', undefined, 'query');
    expect(projects.map(({ name }) => name)).toEqual(['Kept']);
    const again = await failedStart({ PORT: '39872', TOUCHSTONE_DATA: folder });
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

  test('stopped while it starts, leaves no database behind', async () => {
    const child = spawn(process.execPath, [START], {
      env: { ...process.env, PORT: '39873', TOUCHSTONE_DATA: folder },
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
    expect(projects).toEqual([
      expect.objectContaining({ name: 'Demo: everyday questions', comparisons: 12 }),
    ]);
    expect(await instance.stop()).toBe(0);
    await cluster.stop();
  });
});
