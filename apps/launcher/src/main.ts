import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isAlive } from '@touchstone/db/cluster/process-is';
import { seedDemo } from '@touchstone/core/demo/seed-demo';
import { openServices } from '@touchstone/core/open-services';
import { ensureOwnerLink } from '@touchstone/core/user/ensure-owner-link';
import { claimFolder, type FolderClaim } from './claim-folder';
import { defaultDataFolder, openDataFolder, openSecrets } from './data-folder';
import { inheritedEnv, readEnv, type LauncherEnv } from './env';
import { openDatabaseServer } from './open-database-server';
import { requireFreePort } from './require-free-port';
import { StartFailure } from './start-failure';
import { supervise, type Supervised } from './supervise';
import { openTeardown } from './teardown';

const APPS = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const WATCH_MS = 500;

const teardown = openTeardown();

/** Everything up, in order: folder, database, migrations, first owner, worker, web; and down again in reverse. */
async function main() {
  // Whoever read what we print may be gone before us (`npm start | tee`): that must not keep us from stopping in order.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  process.on('SIGHUP', () => void interrupt());
  process.on('SIGINT', () => void interrupt());
  process.on('SIGTERM', () => void interrupt());
  const { values: flags } = parseArgs({ options: { 'no-demo': { type: 'boolean', default: false } } });
  const env = readEnv();
  const dataFolder = openDataFolder(env.TOUCHSTONE_DATA ?? defaultDataFolder());
  const claim = claimFolder(dataFolder);
  teardown.add(claim.release);
  await requireFreePort(env.PORT, env.HOST);
  const secrets = openSecrets(dataFolder);
  const filesFolder = join(dataFolder, 'files');

  // Kept as a promise: a signal may come while the server is being made, and must stop it all the same.
  let opening = openDatabaseServer({ dataFolder, secrets, databaseUrl: env.DATABASE_URL });
  teardown.add(async () => {
    const server = await opening.catch(() => undefined);
    await server?.stop();
  });
  let database = await opening;

  const services = openServices({ databaseUrl: database.url, filesFolder, connections: 2 });
  const isNew = (await services.db.userAccount.count()) === 0;
  const ownerLink = await ensureOwnerLink(services.db, new Date());
  if (isNew && !flags['no-demo']) await seedDemo(services.db);
  await services.db.$disconnect();
  if (teardown.isEnding()) return;

  startChildren(env, claim, {
    ...inheritedEnv,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    TOUCHSTONE_FILES: filesFolder,
    ADDRESS: env.PUBLIC_URL ?? addressOf(env),
    AUTH_SECRET: secrets.authSecret,
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const address = addressOf(env);
  await untilReady(`${address}/api/health`);
  if (teardown.isEnding()) return;
  console.log(`\n  Touchstone is ready:  ${address}`);
  if (ownerLink !== null)
    console.log(`  Sign in as its owner (works once, for a day):\n  ${address}/link/${ownerLink}`);
  console.log(`  Data folder:  ${dataFolder}\n  Ctrl-C stops everything.\n`);

  // An embedded server that was killed comes back on the same port, and the pools of web and worker find it again.
  while (!teardown.isEnding() && database.pid !== undefined) {
    await delay(WATCH_MS, undefined, { ref: false });
    if (teardown.isEnding() || isAlive(database.pid)) continue;
    console.error('  The database ended; starting it again.');
    const port = Number(new URL(database.url).port);
    opening = openDatabaseServer({ dataFolder, secrets, databaseUrl: undefined, port });
    database = await opening;
  }
}

function startChildren(env: LauncherEnv, claim: FolderClaim, childEnv: NodeJS.ProcessEnv): void {
  const children: Supervised[] = [];
  const remember = () => {
    claim.remember(children.flatMap((child) => child.pid() ?? []));
  };
  const web = join(APPS, 'web');
  const next = createRequire(join(web, 'package.json')).resolve('next/dist/bin/next');
  const start = (name: string, cwd: string, args: string[]) => {
    children.push(supervise(name, { args, cwd, env: childEnv, onSpawn: remember }));
    remember();
  };
  teardown.add(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  start('worker', APPS, ['--import', import.meta.resolve('tsx'), join(APPS, 'worker/src/main.ts')]);
  start('web server', web, [next, 'start', '--port', String(env.PORT), '--hostname', env.HOST]);
}

function addressOf({ HOST, PORT }: LauncherEnv): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}

async function interrupt(): Promise<void> {
  if (!teardown.isEnding()) console.log('\n  Stopping …');
  await teardown.end(0);
}

async function untilReady(url: string): Promise<void> {
  while (!teardown.isEnding()) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (answer?.status === 503) {
      const { problems } = (await answer.json()) as { problems: string[] };
      console.error(`  Not ready: ${problems.join(' ')}`);
    }
    await delay(100);
  }
}

main().catch(async (error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  if (!teardown.isEnding()) {
    console.error(
      error instanceof StartFailure ? `\n  ${reason}\n` : `\n  Touchstone could not start: ${reason}\n`,
    );
  }
  await teardown.end(1);
});
