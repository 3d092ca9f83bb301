import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { runMigrations } from '@touchstone/db/migrate/run-migrations';
import { prepareQueue } from '@touchstone/db/queue/prepare-queue';

/** The password of the administrator of every copy's database. */
export const ADMIN_PASSWORD = randomBytes(16).toString('hex');

let original: Promise<string> | undefined;

/**
 * A data folder with a migrated, empty database: a copy of one that each process that runs tests makes once, since to make the
 * cluster and migrate it is half of a start. (The first start, durability and the main job begin with an empty folder.)
 */
export async function copyDataFolder(): Promise<string> {
  original ??= makeOriginal();
  const copy = mkdtempSync(join(tmpdir(), 'touchstone-instance-'));
  // Not by Node: the database's files belong to its own system user, and have to go on doing so.
  execFileSync('cp', ['-a', `${await original}/.`, copy]);
  return copy;
}

async function makeOriginal(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-original-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const secret = () => randomBytes(32).toString('base64url');
  const secrets = { authSecret: secret(), databaseAdmin: ADMIN_PASSWORD, databaseLogin: secret() };
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(secrets), { mode: 0o600 });
  const cluster = await startEmbeddedCluster({
    dataFolder: folder,
    password: ADMIN_PASSWORD,
    settings: { fsync: 'off' },
  });
  await runMigrations(cluster.url);
  await prepareQueue(cluster.url);
  await cluster.stop();
  return folder;
}
