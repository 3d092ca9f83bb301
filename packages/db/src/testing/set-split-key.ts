import pg from 'pg';

/**
 * Gives a project that has no prompts yet always the same key, as the database's administrator: which prompts it deals to
 * the test split is then the same in every run, and so is what is learnt from the others.
 *
 * @param url superuser URL of the test database
 */
export async function setSplitKey(url: string, projectId: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('UPDATE project SET split_key = $2 WHERE id = $1', [projectId, Buffer.alloc(32, 7)]);
  await admin.end();
}
