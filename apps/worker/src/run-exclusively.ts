import pg from 'pg';

/**
 * Runs `work` unless another worker is running the same job now. The lock is the session of a connection of its own: a
 * worker that is killed lets go of it at once, wherever it ran.
 *
 * @returns whether it ran
 */
export async function runExclusively(
  databaseUrl: string,
  key: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined); // the connection is gone, and the lock with it; the work itself will notice
  await client.connect();
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 1)) AS locked',
      [key],
    );
    if (!rows[0]?.locked) return false;
    await work();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}
