import type { Database } from '@touchstone/db/open-database';

const LARGE = [
  'slot',
  'assignment',
  'comparison',
  'judgment',
  'prompt',
  'prompt_content',
  'comparison_completion',
];

/** For its first executions PostgreSQL always plans a statement anew, by its parameters. */
const ALWAYS_CUSTOM = 5;

interface Prepared {
  name: string;
  parameters: number;
  custom: number;
}

/**
 * Where a connection does not keep the plans of its prepared statements, or these read a large table from end to end. The
 * database has one connection, which has run them. Which plan it used is what it counted: `EXPLAIN` is told to take the kept one.
 */
export async function planFaults(db: Database): Promise<string[]> {
  const prepared = await db.$queryRaw<Prepared[]>`
    SELECT name, cardinality(parameter_types) AS parameters, custom_plans::int AS custom
    FROM pg_prepared_statements WHERE name <> ''`;
  const kept = prepared.filter(({ name }) => ['claim-in-lanes', 'accept-held-judgment'].includes(name));
  if (kept.length < 2) return ['no prepared statement to explain'];
  const faults = kept
    .filter(({ custom }) => custom > ALWAYS_CUSTOM)
    .map(({ name, custom }) => `${name}: planned anew ${String(custom)} times`);
  await db.$executeRaw`SET plan_cache_mode = force_generic_plan`;
  for (const { name, parameters } of kept) {
    const nulls = Array<string>(parameters).fill('NULL').join(', ');
    const plan = await db.$queryRawUnsafe<Record<string, string>[]>(`EXPLAIN EXECUTE "${name}"(${nulls})`);
    const lines = plan.flatMap((row) => Object.values(row));
    for (const line of lines)
      if (LARGE.some((table) => line.includes(`Seq Scan on ${table} `)))
        faults.push(`${name}: ${line.trim()}`);
  }
  await db.$executeRaw`RESET plan_cache_mode`;
  return faults;
}

/** How often each large table was read from end to end so far. */
export async function countSeqScans(db: Database): Promise<Map<string, bigint>> {
  const rows = await db.$queryRaw<{ relname: string; n: bigint }[]>`
    SELECT relname::text, seq_scan AS n FROM pg_stat_user_tables WHERE relname = ANY(${LARGE}::text[])`;
  return new Map(rows.map(({ relname, n }) => [relname, n]));
}
