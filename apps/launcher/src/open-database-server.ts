import pg from 'pg';
import { startEmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { ensureLoginRole } from '@touchstone/db/cluster/ensure-login-role';
import { runMigrations } from '@touchstone/db/migrate/run-migrations';
import { prepareQueue } from '@touchstone/db/queue/prepare-queue';
import type { Secrets } from './data-folder';
import { StartFailure } from './start-failure';

export interface DatabaseServer {
  /** What web and worker connect with. */
  url: string;
  /** Pid of the embedded server; undefined when the server is somebody else's. */
  pid: number | undefined;
  stop: () => Promise<void>;
}

/** The database, migrated and ready: the server of DATABASE_URL, or an embedded one in the data folder. @throws StartFailure */
export async function openDatabaseServer(options: {
  dataFolder: string;
  secrets: Secrets;
  databaseUrl: string | undefined;
  port?: number;
}): Promise<DatabaseServer> {
  const { dataFolder, secrets, databaseUrl } = options;
  if (databaseUrl !== undefined) {
    await requireAnswering(databaseUrl);
    await migrate(databaseUrl);
    return { url: databaseUrl, pid: undefined, stop: () => Promise.resolve() };
  }
  const cluster = await startEmbeddedCluster({
    dataFolder,
    password: secrets.databaseAdmin,
    port: options.port,
  });
  try {
    await migrate(cluster.url);
    const url = await ensureLoginRole(cluster.url, secrets.databaseLogin);
    return { url, pid: cluster.pid, stop: cluster.stop };
  } catch (error) {
    await cluster.stop(); // nobody else knows of it yet
    throw error;
  }
}

async function migrate(url: string) {
  await runMigrations(url);
  await prepareQueue(url);
}

async function requireAnswering(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port } = new URL(url);
    const reason =
      error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new StartFailure(
      `DATABASE_URL names ${hostname}:${port || '5432'}, which can't be used: ${reason ?? 'no answer'}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
