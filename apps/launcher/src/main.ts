import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isAlive } from '@touchstone/db/cluster/process-is';
import { seedDemo } from '@touchstone/core/demo/seed-demo';
import { openServices } from '@touchstone/core/open-services';
import { ensureOwnerLink } from '@touchstone/core/user/ensure-owner-link';
import { claimFolder } from './claim-folder';
import { defaultDataFolder, openDataFolder, openSecrets } from './data-folder';
import { inheritedEnv, readEnv } from './env';
import { openDatabaseServer } from './open-database-server';
import { StartFailure } from './start-failure';
import { supervise } from './supervise';

const APPS = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const WATCH_MS = 500;

/** Everything up, in order: folder, database, migrations, first owner, worker, web; and down again in reverse. */
async function main() {
  const { values: flags } = parseArgs({ options: { 'no-demo': { type: 'boolean', default: false } } });
  const env = readEnv();
  await requireFreePort(env.PORT, env.HOST);
  const dataFolder = openDataFolder(env.TOUCHSTONE_DATA ?? defaultDataFolder());
  const claim = claimFolder(dataFolder);
  const secrets = openSecrets(dataFolder);
  const filesFolder = join(dataFolder, 'files');
  let database = await openDatabaseServer({ dataFolder, secrets, databaseUrl: env.DATABASE_URL });

  const services = openServices({ databaseUrl: database.url, filesFolder, connections: 2 });
  const isNew = (await services.db.userAccount.count()) === 0;
  const ownerLink = await ensureOwnerLink(services.db, new Date());
  if (isNew && !flags['no-demo']) await seedDemo(services.db);
  await services.db.$disconnect();

  const childEnv: NodeJS.ProcessEnv = {
    ...inheritedEnv,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    TOUCHSTONE_FILES: filesFolder,
    AUTH_SECRET: secrets.authSecret,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const children: { pid: () => number | undefined }[] = [];
  const remember = () => {
    claim.remember(children.flatMap((child) => child.pid() ?? []));
  };
  const web = join(APPS, 'web');
  const next = createRequire(join(web, 'package.json')).resolve('next/dist/bin/next');
  const worker = supervise('worker', {
    args: ['--import', import.meta.resolve('tsx'), join(APPS, 'worker/src/main.ts')],
    cwd: APPS,
    env: childEnv,
    onSpawn: remember,
  });
  const server = supervise('web server', {
    args: [next, 'start', '--port', String(env.PORT), '--hostname', env.HOST],
    cwd: web,
    env: childEnv,
    onSpawn: remember,
  });
  children.push(worker, server);
  remember();

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\n  Stopping …');
    await Promise.all([worker.stop(), server.stop()]);
    await database.stop();
    claim.release();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  const address = `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${String(env.PORT)}`;
  await untilReady(`${address}/api/health`);
  console.log(`\n  Touchstone is ready:  ${address}`);
  if (ownerLink !== null)
    console.log(`  Sign in as its owner (works once, for a day):\n  ${address}/link/${ownerLink}`);
  console.log(`  Data folder:  ${dataFolder}\n  Ctrl-C stops everything.\n`);

  // An embedded server that was killed comes back on the same port, and the pools of web and worker find it again.
  while (!stopping && database.pid !== undefined) {
    await delay(WATCH_MS, undefined, { ref: false });
    if (stopping || isAlive(database.pid)) continue;
    console.error('  The database ended; starting it again.');
    database = await openDatabaseServer({
      dataFolder,
      secrets,
      databaseUrl: undefined,
      port: Number(new URL(database.url).port),
    });
  }
}

async function requireFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = {
        EADDRINUSE: `Port ${String(port)} is in use. Stop what listens there, or set PORT to another one.`,
        EACCES: `Port ${String(port)} may not be used by this account. Set PORT to one above 1023.`,
        EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
        ENOTFOUND: `HOST ${host} is not an address of this machine.`,
      }[error.code ?? ''];
      fail(new StartFailure(reason ?? `Can't listen on ${host}:${String(port)}: ${error.message}.`));
    });
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (answer?.status === 503) {
      const { problems } = (await answer.json()) as { problems: string[] };
      console.error(`  Not ready: ${problems.join(' ')}`);
    }
    await delay(100);
  }
}

main().catch((error: unknown) => {
  if (error instanceof StartFailure) console.error(`\n  ${error.message}\n`);
  else
    console.error(
      `\n  Touchstone could not start: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  process.exit(1);
});
