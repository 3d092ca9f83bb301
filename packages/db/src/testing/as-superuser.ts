import pg from 'pg';

/**
 * Runs one statement as the database's administrator: for what a test needs and the application may not do.
 *
 * @param url superuser URL of the test database
 */
export async function asSuperuser(url: string, statement: string, values: unknown[]): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(statement, values).finally(() => admin.end());
}
