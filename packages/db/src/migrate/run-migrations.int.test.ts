import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import pg from 'pg';
import { runMigrations } from './run-migrations';

const name = `test_${randomBytes(6).toString('hex')}`;
const urlOf = (database: string) => inject('templateUrl').replace(/\/template$/, `/${database}`);
const connected = async (database: string) => {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  return client;
};

let other: pg.Client;
beforeAll(async () => {
  const admin = await connected('postgres');
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  other = await connected(name);
});
afterAll(() => other.end());

/** Until a migration waits for what `other` has locked. @returns the server process that runs it */
async function untilMigrationWaits(): Promise<number> {
  for (;;) {
    const { rows } = await other.query<{ pid: number }>(
      'SELECT pid FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid',
    );
    if (rows[0]) return rows[0].pid;
  }
}

it('migrations go on after a run that was cut off in the middle of one', async () => {
  await other.query('BEGIN');
  await other.query('CREATE TABLE project ()'); // the first migration makes one, and must wait for ours
  const cutOff = runMigrations(urlOf(name)).catch((error: unknown) => error);
  await other.query('SELECT pg_terminate_backend($1)', [await untilMigrationWaits()]);
  expect(await cutOff).toBeInstanceOf(Error);
  await other.query('ROLLBACK');

  const begun = await other.query('SELECT FROM _prisma_migrations WHERE finished_at IS NULL');
  expect(begun.rowCount).toBe(1);
  expect((await runMigrations(urlOf(name))).length).toBeGreaterThan(0);
  expect(await runMigrations(urlOf(name))).toEqual([]);
});
