import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { forgetUnfinishedMigrations } from './forget-unfinished-migrations';
import { applyMigrations, withSchemaEngine, type MigrationFile } from './schema-engine';

const PRISMA_FOLDER = fileURLToPath(new URL('../../../../prisma', import.meta.url));

/** Every migration of `prisma/migrations`, oldest first. */
function readMigrations(): MigrationFile[] {
  const folder = join(PRISMA_FOLDER, 'migrations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of `prisma/schema` as the engine takes them. */
export function readSchema(): [path: string, text: string][] {
  const folder = join(PRISMA_FOLDER, 'schema');
  return readdirSync(folder).map((name) => [
    `prisma/schema/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
}

/**
 * Brings the database to the newest migration as the user of `url`, who owns the tables (never the application's
 * role). Safe to run from several machines at once: the engine takes an advisory lock. And safe to kill at any moment: the
 * next run goes on where this one was.
 *
 * @returns the names of the migrations applied now
 */
export async function runMigrations(url: string): Promise<string[]> {
  await forgetUnfinishedMigrations(url);
  return withSchemaEngine(url, readSchema(), (engine) => applyMigrations(engine, readMigrations()));
}
