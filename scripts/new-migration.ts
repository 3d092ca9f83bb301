import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedCluster } from '../packages/db/src/cluster/embedded-cluster';
import { readSchema } from '../packages/db/src/migrate/run-migrations';
import { diffSchemas } from '../packages/db/src/migrate/schema-engine';

/**
 * `npm run migration -- add_something`: writes the SQL from the committed schema to the one in the working tree, to be read
 * and completed by hand.
 */
async function main() {
  const [name] = process.argv.slice(2);
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Name the migration in lower case and underscores: npm run migration -- add_something');
    process.exitCode = 2;
    return;
  }
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const committed = git('ls-tree', '--name-only', 'HEAD', 'prisma/schema/')
    .trim()
    .split('\n')
    .map((path): [string, string] => [path, git('show', `HEAD:${path}`)]);
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-migration-'));
  const cluster = await startEmbeddedCluster({ dataFolder: folder, password: 'throwaway' });
  const sql = await diffSchemas(cluster.url, committed, readSchema()).finally(async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true });
  });
  if (sql.trim() === '' || sql.includes('This is an empty migration')) {
    console.log('The schema is as it was committed: there is nothing to migrate.');
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const target = join('prisma/migrations', `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), sql);
  console.log(
    `${target}/migration.sql: read it, add what Prisma's schema language can't say, and grant what the application may do.`,
  );
}

await main();
