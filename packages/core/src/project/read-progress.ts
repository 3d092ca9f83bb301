import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { STANDS } from '../judgment/stands-sql';
import { IS_NO_GOLD } from './places-sql';

export interface Progress {
  comparisons: number;
  prompts: number;
  promptGroups: number;
  completions: number;
  /** Slots by what became of them. */
  slots: { open: number; leased: number; counted: number; parked: number };
  /** Of the parked slots, why: a report to settle, withheld by a reviewer, or passed over too often. */
  parkedFor: { reported: number; withheld: number; skipped: number };
  /** Counted judgments by outcome, latest revision only. */
  outcomes: { outcome: string; n: number }[];
  importedJudgments: number;
  /** Counted work judgments a day (UTC), oldest first. */
  perDay: { day: string; n: number }[];
  /** The same an hour (its beginning, ISO 8601), while all of it is of one day; empty later, when days say more. */
  perHour: { hour: string; n: number }[];
  activeAnnotators: number;
}

/** What an admin wants to see first: how far the labelling is, and how it goes. */
export async function readProgress(db: Db, projectId: string): Promise<Progress> {
  const [[counts], slots, parked, outcomes, perDay] = await Promise.all([
    db.$queryRaw<
      {
        comparisons: number;
        prompts: number;
        groups: number;
        completions: number;
        imported: number;
        active: number;
      }[]
    >`
      SELECT (SELECT count(*)::int FROM comparison WHERE project_id = ${projectId}::uuid) AS comparisons,
             (SELECT count(*)::int FROM prompt WHERE project_id = ${projectId}::uuid) AS prompts,
             (SELECT count(*)::int FROM prompt_group WHERE project_id = ${projectId}::uuid AND merged_into IS NULL) AS groups,
             (SELECT count(*)::int FROM completion WHERE project_id = ${projectId}::uuid) AS completions,
             (SELECT count(*)::int FROM judgment WHERE project_id = ${projectId}::uuid AND kind = 'imported') AS imported,
             (SELECT count(DISTINCT rater_id)::int FROM assignment
              WHERE project_id = ${projectId}::uuid AND kind = 'work' AND state = 'leased' AND lease_until > clock_timestamp()) AS active`,
    db.$queryRaw<{ state: 'open' | 'leased' | 'counted' | 'parked'; n: number }[]>`
      SELECT state, count(*)::int AS n FROM slot s WHERE project_id = ${projectId}::uuid AND ${IS_NO_GOLD} GROUP BY state`,
    db.$queryRaw<{ why: 'reported' | 'withheld' | 'skipped'; n: number }[]>`
      SELECT CASE WHEN EXISTS (SELECT FROM harm_report r
                               WHERE r.project_id = c.project_id AND r.comparison_id = c.id AND r.settled_at IS NULL) THEN 'reported'
                  WHEN c.decision = 'withhold' THEN 'withheld'
                  ELSE 'skipped' END AS why,
             count(*)::int AS n
      FROM slot s JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
      WHERE s.project_id = ${projectId}::uuid AND s.state = 'parked' AND NOT c.is_gold
      GROUP BY why`,
    db.$queryRaw<{ outcome: string; n: number }[]>`
      SELECT outcome, count(*)::int AS n FROM judgment j
      WHERE project_id = ${projectId}::uuid AND kind = 'work' AND ${STANDS}
      GROUP BY outcome ORDER BY outcome`,
    db.$queryRaw<{ day: string; n: number }[]>`
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::int AS n FROM judgment j
      WHERE project_id = ${projectId}::uuid AND kind = 'work' AND revision = 0 AND ${ITS_ASSIGNMENT_COUNTS}
      GROUP BY day ORDER BY day`,
  ]);
  return {
    comparisons: counts?.comparisons ?? 0,
    prompts: counts?.prompts ?? 0,
    promptGroups: counts?.groups ?? 0,
    completions: counts?.completions ?? 0,
    slots: {
      open: 0,
      leased: 0,
      counted: 0,
      parked: 0,
      ...Object.fromEntries(slots.map(({ state, n }) => [state, n])),
    },
    parkedFor: {
      reported: 0,
      withheld: 0,
      skipped: 0,
      ...Object.fromEntries(parked.map(({ why, n }) => [why, n])),
    },
    outcomes,
    importedJudgments: counts?.imported ?? 0,
    perDay,
    perHour: perDay.length === 1 ? await readHours(db, projectId) : [],
    activeAnnotators: counts?.active ?? 0,
  };
}

/** A first judgment `j` whose assignment counts now, whatever was said since, or set aside and restored. */
const ITS_ASSIGNMENT_COUNTS = Prisma.sql`EXISTS (
  SELECT FROM assignment a WHERE a.project_id = j.project_id AND a.id = j.assignment_id AND a.state = 'counted')`;

const readHours = (db: Db, projectId: string) =>
  db.$queryRaw<{ hour: string; n: number }[]>`
    SELECT to_char(date_trunc('hour', created_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS hour, count(*)::int AS n
    FROM judgment j
    WHERE project_id = ${projectId}::uuid AND kind = 'work' AND revision = 0 AND ${ITS_ASSIGNMENT_COUNTS}
    GROUP BY hour ORDER BY hour`;
