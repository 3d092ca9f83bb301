import pg from 'pg';
import { SCRIPT_LOCK } from './schema-engine';

/** The advisory lock that Prisma's engine holds while it migrates. */
const ENGINE_LOCK = 72_707_369;

/**
 * A process that is killed while it migrates leaves a row that says "begun", and for the engine that is a failed migration,
 * which a person has to look into. Here there is nothing to look into: a script and the word that it is done are one
 * transaction, so of what was only begun nothing has been done, and it may begin anew.
 */
export async function forgetUnfinishedMigrations(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    // Not while another machine is at it, nor while the server is.
    for (const lock of [ENGINE_LOCK, SCRIPT_LOCK])
      await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    const { rows } = await client.query<{ is_there: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS is_there",
    );
    if (rows[0]?.is_there)
      await client.query(
        'UPDATE _prisma_migrations SET rolled_back_at = clock_timestamp() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
      );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
