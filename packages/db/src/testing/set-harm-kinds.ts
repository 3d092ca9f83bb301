import pg from 'pg';

/**
 * Declares every comparison of a project to hold these kinds of harmful content, as the database's administrator: the
 * application can't change what was declared at import.
 *
 * @param url superuser URL of the test database
 */
export async function setHarmKinds(
  url: string,
  { projectId, harmKinds }: { projectId: string; harmKinds: string[] },
): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('UPDATE comparison SET harm_kinds = $2 WHERE project_id = $1', [projectId, harmKinds]);
  await admin.end();
}
