import { APP_ROLE } from '@touchstone/db/app-role';
import type { Db } from '@touchstone/db/open-database';

/** What must be on for an acknowledged judgment to survive a crash. */
const DURABILITY = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Whether the instance may take judgments: the database answers, is migrated, and writes down what it acknowledges.
 *
 * @returns what is wrong, in sentences; empty when ready
 */
export async function readReadiness(db: Db): Promise<string[]> {
  const settings = await db.$queryRaw<{ name: string; setting: string }[]>`
    SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')`;
  const value = new Map(settings.map(({ name, setting }) => [name, setting]));
  const problems = DURABILITY.filter((name) => value.get(name) === 'off').map(
    (name) =>
      `PostgreSQL runs with ${name} = off: an acknowledged judgment could be lost in a crash. Turn it on.`,
  );
  const [role] = await db.$queryRaw<{ name: string }[]>`SELECT current_user::text AS name`;
  if (role?.name !== APP_ROLE)
    problems.push(`The application works as ${role?.name ?? 'nobody'} instead of ${APP_ROLE}.`);
  const [migrated] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  if ((migrated?.n ?? 0) === 0) problems.push('The database is not migrated.');
  return problems;
}
