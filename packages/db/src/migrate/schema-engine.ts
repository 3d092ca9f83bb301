import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

export interface MigrationFile {
  /** Folder name, for instance `20261124000000_init`: the order of migrations is the order of these names. */
  name: string;
  sql: string;
}

export interface SchemaEngine {
  applyMigrations: (input: unknown) => Promise<{ appliedMigrationNames: string[] }>;
  diff: (input: unknown) => Promise<{ exitCode: number; stdout?: string | null }>;
}

interface SchemaEngineConstructor {
  new: (options: unknown, log: (line: string) => void, adapter: unknown) => Promise<SchemaEngine>;
}

const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Prisma's own migration engine, compiled to WebAssembly: the same files, checksums and `_prisma_migrations` table as
 * `prisma migrate deploy`, without the binary that Prisma's command line wants to download (docs/adr/0002).
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: [path: string, text: string][],
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    return await withoutHoldingTimers(async () => use(await openSchemaEngine(pool, schema)));
  } finally {
    await pool.end();
  }
}

/** Node's types leave WebAssembly to the browser's; this much of it is used here. */
type WasmExports = Record<'__wbindgen_start', () => void>;
declare const WebAssembly: {
  instantiate: (
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ) => Promise<{ instance: { exports: WasmExports } }>;
};

interface EngineModule {
  SchemaEngine: SchemaEngineConstructor;
  __wbg_set_wasm: (exports: WasmExports) => void;
}

/** The module keeps views of one instance's memory, so there is one instance a process. */
let engineModule: Promise<EngineModule> | undefined;

async function loadEngine(): Promise<EngineModule> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule;
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

async function openSchemaEngine(
  pool: pg.Pool,
  schema: [path: string, text: string][],
): Promise<SchemaEngine> {
  const { SchemaEngine } = await (engineModule ??= loadEngine());
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptPrismaPg(pool));
  return SchemaEngine.new({ datamodels: schema }, () => undefined, adapter);
}

/** The engine races its lock against a timer of ten seconds that it never clears: let that not keep a process alive. */
async function withoutHoldingTimers<T>(work: () => Promise<T>): Promise<T> {
  const original = globalThis.setTimeout;
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) =>
    original(...args).unref()) as typeof setTimeout;
  try {
    return await work();
  } finally {
    globalThis.setTimeout = original;
  }
}

/** Held by the transaction of a script: the server may still be at it when the process that sent it was killed. */
export const SCRIPT_LOCK = 72_707_370;

const BEGIN = `SELECT pg_advisory_xact_lock(${String(SCRIPT_LOCK)});
`;

/** Says that the migration under way is done; the engine says it too, but only afterwards. */
const DONE = `
;UPDATE _prisma_migrations SET finished_at = clock_timestamp() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * Prisma's adapter cuts a migration at every semicolon, also within a `DO $$` block or a comment. PostgreSQL takes the
 * whole script at once, and then as one transaction, and takes down in it that it is done: a migration that fails, or whose
 * process is killed, leaves nothing behind.
 */
class WholeScriptPrismaPg extends PrismaPg {
  constructor(private readonly pool: pg.Pool) {
    super(pool);
  }
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await this.pool.query(BEGIN + script + DONE);
    };
    return connection;
  }
}

/** Applies what has not been applied; returns those names. */
export async function applyMigrations(engine: SchemaEngine, migrations: MigrationFile[]): Promise<string[]> {
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationsList(migrations),
    filters: FILTERS,
  });
  return appliedMigrationNames;
}

type SchemaFiles = [path: string, text: string][];

/** The SQL that brings a database from one schema to another. The engine wants a server to talk to, and asks it nothing. */
export async function diffSchemas(url: string, from: SchemaFiles, to: SchemaFiles): Promise<string> {
  const target = (files: SchemaFiles) => ({
    tag: 'schemaDatamodel',
    files: files.map(([path, content]) => ({ path, content })),
  });
  return withSchemaEngine(url, to, async (engine) => {
    const result = await engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: FILTERS,
    });
    return result.stdout ?? '';
  });
}

function migrationsList(migrations: MigrationFile[]) {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
    shadowDbInitScript: '',
  };
}
