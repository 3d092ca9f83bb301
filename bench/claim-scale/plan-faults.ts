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

interface Prepared {
  name: string;
  parameters: number;
}

/**
 * Where the plans that a connection keeps for its prepared statements read a large table from end to end. The database has one
 * connection, which has run them.
 */
export async function planFaults(db: Database): Promise<string[]> {
  const prepared = await db.$queryRaw<Prepared[]>`
    SELECT name, cardinality(parameter_types) AS parameters FROM pg_prepared_statements WHERE name <> ''`;
  const kept = prepared.filter(({ name }) => ['claim-in-lanes', 'accept-held-judgment'].includes(name));
  if (kept.length < 2) return ['no prepared statement to explain'];
  const faults: string[] = [];
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
