import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedCluster } from '../cluster/embedded-cluster';
import { sendSignal } from '../cluster/send-signal';
import { runMigrations } from '../migrate/run-migrations';
import { prepareQueue } from '../queue/prepare-queue';

export interface Throwaway {
  /** Superuser URL of the database `template`: migrated and empty. */
  templateUrl: string;
  stop: () => Promise<void>;
}

/**
 * A real PostgreSQL of its own in a temporary folder, which goes with it. fsync is off: nothing here outlives the run.
 * (Durability has a test of its own, on the real settings.)
 */
export async function startThrowaway(): Promise<Throwaway> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-test-'));
  const cluster = await startEmbeddedCluster({
    dataFolder: folder,
    password: 'throwaway',
    settings: { fsync: 'off', max_connections: '300' },
  });
  const admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  await admin.query('CREATE DATABASE template');
  await admin.end();
  const templateUrl = cluster.url.replace(/\/touchstone$/, '/template');
  await runMigrations(templateUrl);
  await prepareQueue(templateUrl);
  // A run that is interrupted never gets to `stop`, and the server would outlive it.
  const quit = () => {
    sendSignal(cluster.pid, 'SIGQUIT');
  };
  process.once('exit', quit);
  const stop = async () => {
    process.off('exit', quit);
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { templateUrl, stop };
}
