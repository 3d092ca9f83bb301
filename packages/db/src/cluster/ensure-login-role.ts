import pg from 'pg';
import { APP_ROLE } from '../app-role';

const LOGIN_ROLE = 'touchstone_login';

/**
 * Makes the login by which web and worker reach the embedded server: a member of the application's role and nothing
 * more, so that the superuser's password stays with the launcher.
 *
 * @returns the URL to connect with
 */
export async function ensureLoginRole(adminUrl: string, password: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [LOGIN_ROLE]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${LOGIN_ROLE} LOGIN IN ROLE ${APP_ROLE}`);
    await client.query(`ALTER ROLE ${LOGIN_ROLE} PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.username = LOGIN_ROLE;
  url.password = password;
  return url.toString();
}
