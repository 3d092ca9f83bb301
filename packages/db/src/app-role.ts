/** The role the application works as: it can only add to append-only tables. Made by the first migration. */
export const APP_ROLE = 'touchstone_app';

/**
 * The URL of a connection that works as the application's role from its first statement, and compiles no plans: over a million
 * open comparisons a claim is guessed to cost enough for that, and compiling it takes eight times as long as running it. Options that the URL brings
 * itself are kept; ours come last and win.
 */
export function withAppRole(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', `${given === null ? '' : `${given} `}-c role=${APP_ROLE} -c jit=off`);
  return url.toString();
}
