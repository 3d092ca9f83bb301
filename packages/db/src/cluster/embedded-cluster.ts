import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, isRunning } from './process-is';
import { readIfThere } from './read-if-there';
import { sendSignal } from './send-signal';
import { serverBinaries } from './server-binaries';
import { syncFolder } from './sync-folder';
import { databaseSystemUser, type SystemUser } from './system-user';

export interface EmbeddedCluster {
  /** Connection string of the cluster's superuser, for the database `touchstone`. */
  url: string;
  /** The server's process id. */
  pid: number;
  /** Asks the server to end its sessions and write everything down (a "fast" shutdown); resolves when it has gone. */
  stop: () => Promise<void>;
}

export interface EmbeddedClusterOptions {
  /** Folder that holds (or will hold) the cluster; made when missing. */
  dataFolder: string;
  /** The superuser's password; used when the cluster is first made, and to connect. */
  password: string;
  /** The port to listen on; a free one when absent. */
  port?: number | undefined;
  /** Server settings that differ from PostgreSQL's defaults. */
  settings?: Record<string, string>;
}

const DATABASE = 'touchstone';

/** A cluster that is being made; it gets its real name when it is whole. */
const UNFINISHED = 'postgres-unfinished-';

/** How long a server that ends, or the processes of one that was killed, are waited for. */
const ORPHANS_MS = 20_000;

/**
 * Starts a real PostgreSQL server on a free port of the loopback address, making the cluster at first. A server that
 * is already running on the folder (ours, left behind by a launcher that was killed) is taken over as it is.
 *
 * The server gets a process group of its own: Ctrl-C in a terminal reaches the launcher alone, which then stops web and
 * worker before the database under them.
 */
export async function startEmbeddedCluster(options: EmbeddedClusterOptions): Promise<EmbeddedCluster> {
  const user = databaseSystemUser();
  const folder = join(options.dataFolder, 'postgres');
  mkdirSync(options.dataFolder, { recursive: true });
  // The server's own user must be able to walk through; nobody gets to look around.
  if (user) chmodSync(options.dataFolder, 0o711);
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(folder, options, user);
  removeUnfinished(options.dataFolder);

  const { pid, port } = await runServer(folder, options, user);
  const url = (name: string) => urlOf(options.password, port, name);
  await ensureDatabase(url('postgres'));

  return {
    url: url(DATABASE),
    pid,
    stop: async () => {
      sendSignal(pid, 'SIGINT');
      while (isAlive(pid)) await delay(20);
    },
  };
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the cluster beside its place and moves it there when it is whole: initdb writes PG_VERSION long before its end, and
 * one whose launcher was killed goes on writing.
 */
async function initialise(folder: string, options: EmbeddedClusterOptions, user: SystemUser | undefined) {
  const { initdb } = await serverBinaries(options.dataFolder, user);
  const unfinished = mkdtempSync(join(options.dataFolder, UNFINISHED));
  const passwordFile = join(options.dataFolder, '.initdb-password');
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (user) {
    chownSync(unfinished, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const args = [
    '--pgdata',
    unfinished,
    '--username',
    'postgres',
    '--pwfile',
    passwordFile,
    '--auth',
    'scram-sha-256',
  ];
  try {
    await run(
      initdb,
      [...args, '--encoding', 'UTF8', '--locale-provider', 'builtin', '--locale', 'C.UTF-8'],
      user,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(folder, { recursive: true, force: true }); // without PG_VERSION there is no data in it
  renameSync(unfinished, folder);
  syncFolder(options.dataFolder);
}

/** Clears away what starts that were killed have left half-made. */
function removeUnfinished(dataFolder: string) {
  for (const name of readdirSync(dataFolder).filter((entry) => entry.startsWith(UNFINISHED))) {
    try {
      rmSync(join(dataFolder, name), { recursive: true, force: true });
    } catch {
      // Its initdb still writes there: the next start clears it away.
    }
  }
}

function run(program: string, args: string[], user: SystemUser | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      ...user,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: serverEnvironment(),
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${program} ended with ${String(code)}: ${output}`)),
    );
  });
}

/**
 * Takes over the server that runs on the folder, or starts one. The one that runs may be about to end. One whose main process
 * was killed leaves processes that notice within seconds, and until they have gone a new one refuses to start beside
 * them. And one that was started by a launcher killed at that moment may not have written its lock yet. So it is tried again
 * for a while.
 */
async function runServer(
  folder: string,
  options: EmbeddedClusterOptions,
  user: SystemUser | undefined,
): Promise<{ pid: number; port: number }> {
  const deadline = Date.now() + ORPHANS_MS;
  for (;;) {
    const running = readPostmaster(folder);
    const port = running?.port ?? options.port ?? (await freePort());
    const pid = running?.pid ?? (await spawnServer(folder, port, options, user));
    try {
      await untilAnswering(urlOf(options.password, port, 'postgres'), pid, options.dataFolder);
      return { pid, port };
    } catch (error) {
      if (isAlive(pid) || Date.now() > deadline) throw error;
      await delay(250);
    }
  }
}

async function spawnServer(
  folder: string,
  port: number,
  options: EmbeddedClusterOptions,
  user: SystemUser | undefined,
) {
  const { postgres } = await serverBinaries(options.dataFolder, user);
  // The lock of a server that has ended; PostgreSQL would see its zombie and believe it runs.
  if (!readPostmaster(folder)) rmSync(join(folder, 'postmaster.pid'), { force: true });
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const logPath = join(options.dataFolder, 'postgres.log');
  const log = openSync(logPath, 'a');
  chmodSync(logPath, 0o600);
  const child = spawn(postgres, ['-D', folder, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment(),
  });
  child.unref();
  if (child.pid === undefined) throw new Error(`The database server could not be started; see ${logPath}`);
  return child.pid;
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/** Pid and port from the server's own lock file, when that process is alive. */
function readPostmaster(folder: string): { pid: number; port: number } | undefined {
  const [pid, , , port] = readIfThere(join(folder, 'postmaster.pid'))?.split('\n') ?? [];
  return pid && port && isRunning(Number(pid), 'postgres')
    ? { pid: Number(pid), port: Number(port) }
    : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1');
  return address.port;
}

async function untilAnswering(url: string, pid: number, log: string) {
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!isAlive(pid))
        throw new Error(`The database server stopped while starting; its log is ${log}`, { cause: error });
      const code = (error as { code?: string }).code;
      if (code === '28P01')
        throw new Error(
          'The data folder holds a database made with another password (secrets.json was replaced).',
          { cause: error },
        );
      await delay(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function ensureDatabase(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}
