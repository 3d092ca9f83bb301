import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { claimAssignment } from '@touchstone/core/assignment/claim-assignment';
import { submitAndClaim } from '@touchstone/core/judgment/submit-and-claim';
import { startEmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { runMigrations } from '@touchstone/db/migrate/run-migrations';
import { openDatabase, type Database } from '@touchstone/db/open-database';
import { fillProject } from './claim-scale/fill-project';
import { countSeqScans, planFaults } from './claim-scale/plan-faults';

const SMALL = 1_000;
const LARGE = 1_000_000;
const BEHIND = 100_000;
const ROUNDS = 400;
const WARM_UP = 40;

/** What sessions counted is told within a second. */
const FLUSHED = 'SELECT pg_sleep(1.5)';

interface Case {
  name: string;
  projectId: string;
  raterId: string;
  held: string;
  times: number[];
}

/**
 * What a judgment with its next comparison costs (claim and submit, by the use-case the desk calls) among 1,000 and among 1,000,000
 * open comparisons, for a newcomer and for who has 100,000 judgments behind them, one after the other in turn. Two of the
 * million's are made to be hard: before the queue of a newcomer without the skill lie 200,000 comparisons that ask for it, and
 * before that of the fast annotator the 100,000 they have judged, each with two places still open. The ratio is the worst
 * median to that of the newcomer among 1,000. The plans that the connection keeps are read too.
 */
export async function claimScale(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-claim-scale-'));
  const cluster = await startEmbeddedCluster({ dataFolder: folder, password: 'throwaway' });
  const db = openDatabase({ url: cluster.url, connections: 1 });
  const client = new pg.Client({ connectionString: cluster.url });
  try {
    await runMigrations(cluster.url);
    await client.connect();
    const cases = await fill(client);
    await client.query('VACUUM ANALYZE');
    for (const each of cases) each.held = await firstOf(db, each);
    for (let round = 0; round < WARM_UP; round += 1) for (const each of cases) await judge(db, each);
    for (const each of cases) each.times = [];
    await client.query(FLUSHED);
    const before = await countSeqScans(db);
    for (let round = 0; round < ROUNDS; round += 1) {
      // Whoever comes first in a round would have the caches of who came last.
      for (let n = 0; n < cases.length; n += 1) {
        const each = cases[(round + n) % cases.length];
        if (each) await judge(db, each);
      }
    }
    await client.query(FLUSHED);
    const after = await countSeqScans(db);
    const faults = [
      ...(await planFaults(db)),
      ...[...after]
        .filter(([table, n]) => n !== before.get(table))
        .map(([table]) => `${table} was read from end to end`),
    ];
    report(cases, faults);
  } finally {
    await db.$disconnect();
    await client.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(client: pg.Client): Promise<Case[]> {
  const rater = (...skills: string[]) => ({ id: randomUUID(), skills });
  const few = rater();
  const [newcomer, narrow, fast] = [rater('law'), rater(), rater()];
  const small = await fillProject(client, [few], [{ comparisons: SMALL, open: 1 }]);
  const large = await fillProject(
    client,
    [newcomer, narrow, fast],
    [
      { comparisons: 2 * BEHIND, open: 1, skill: 'law' },
      { comparisons: BEHIND, open: 2, judgedBy: fast.id },
      { comparisons: BEHIND, open: 3 },
      { comparisons: LARGE - 4 * BEHIND, open: 1 },
    ],
  );
  const toCase = (name: string, projectId: string, raterId: string): Case => ({
    name,
    projectId,
    raterId,
    held: '',
    times: [],
  });
  return [
    toCase('newcomer among 1,000', small, few.id),
    toCase('newcomer among 1,000,000', large, newcomer.id),
    toCase('newcomer, 200,000 not for them first', large, narrow.id),
    toCase('100,000 judgments behind, all of them open for others', large, fast.id),
  ];
}

async function firstOf(db: Database, { name, projectId, raterId }: Case): Promise<string> {
  const started = performance.now();
  const claimed = await claimAssignment(db, projectId, raterId);
  console.log(`${name}: first claim ${(performance.now() - started).toFixed(1)} ms`);
  if (!claimed) throw new Error('there is nothing to claim');
  return claimed.id;
}

async function judge(db: Database, each: Case): Promise<void> {
  const judgment = {
    projectId: each.projectId,
    raterId: each.raterId,
    assignmentId: each.held,
    clientId: randomUUID(),
    answer: { outcome: 'tie' as const },
    activeMs: 1000,
    isMember: true,
    schemeVersion: 1,
  };
  const started = performance.now();
  const { next, standing } = await submitAndClaim(db, judgment, true);
  each.times.push(performance.now() - started);
  if (!next || standing !== 'counted') throw new Error(`${each.name}: nothing came next`);
  each.held = next.id;
}

function report(cases: Case[], faults: string[]): void {
  const of = ({ times }: Case, share: number) =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;
  for (const each of cases)
    console.log(`${each.name}: p50 ${of(each, 0.5).toFixed(2)} ms, p95 ${of(each, 0.95).toFixed(2)} ms`);
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  const [base] = cases;
  if (!base) return;
  const worst = (share: number) => Math.max(...cases.map((each) => of(each, share) / of(base, share)));
  console.log(
    `claim-scale ratio=${worst(0.5).toFixed(3)} p95_ratio=${worst(0.95).toFixed(3)} p50_ms=${of(base, 0.5).toFixed(2)} plans=${faults.length === 0 ? 'kept' : 'lost'}`,
  );
}
