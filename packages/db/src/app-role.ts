/** The role the application works as: it can only add to append-only tables. Made by the first migration. */
export const APP_ROLE = 'touchstone_app';

/**
 * The URL of a connection that works as the application's role from its first statement. Options that the URL brings
 * itself are kept; ours come last and win.
 */
export function withAppRole(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', `${given === null ? '' : `${given} `}-c role=${APP_ROLE}`);
  return url.toString();
}
