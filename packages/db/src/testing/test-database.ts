import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../open-database';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser URL of the throwaway cluster's `template` database: migrated and empty. */
    templateUrl: string;
  }
}

export interface TestDatabase {
  db: Database;
  /** Superuser URL of this database. */
  url: string;
  close: () => Promise<void>;
}

/** A database of one's own, copied from the migrated template: tests never see each other's rows. */
export async function createTestDatabase(connections = 10): Promise<TestDatabase> {
  const templateUrl = inject('templateUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: templateUrl.replace(/\/template$/, '/postgres') });
  await admin.connect();
  await admin.query('SELECT pg_advisory_lock(1)'); // CREATE DATABASE copies a template that nobody else is copying
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template`);
  await admin.query('SELECT pg_advisory_unlock(1)');
  await admin.end();
  const url = templateUrl.replace(/\/template$/, `/${name}`);
  const db = openDatabase({ url, connections });
  return { db, url, close: () => db.$disconnect() };
}
