import type { Database } from '@touchstone/db/open-database';
import type { ShownSides } from '@touchstone/stats/aggregation/position-reflex';
import { VoteColumns } from '@touchstone/stats/votes/vote-columns';
import type { VoteTable } from '@touchstone/stats/votes/vote-table';
import { STANDS } from '../../judgment/stands-sql';

export interface ReadVotes {
  /** An item is a comparison; a label is the canonical ordinal of the preferred answer. */
  table: VoteTable;
  sides: ShownSides;
  comparisonIds: string[];
  raterIds: string[];
}

/** The votes of a project of pairs, as they stand in the database: work only, no hidden check, oldest first. */
export async function readVotes(db: Database, projectId: string): Promise<ReadVotes> {
  const rows = await db.$queryRaw<
    { comparisonId: string; raterId: string; preferred: number; first: number }[]
  >`
    SELECT j.comparison_id AS "comparisonId", j.rater_id AS "raterId", j.preferred, j.shown[1] AS first FROM judgment j
    WHERE j.project_id = ${projectId}::uuid AND j.kind = 'work' AND j.outcome = 'prefer' AND ${STANDS} ORDER BY j.created_at, j.id`;
  const columns = new VoteColumns();
  for (const label of [0, 1]) columns.labelNames.numberOf(label);
  for (const { comparisonId, raterId, preferred } of rows) columns.add(comparisonId, raterId, preferred);
  return {
    table: columns.table(),
    sides: {
      first: Int32Array.from(rows, ({ first }) => first),
      second: Int32Array.from(rows, ({ first }) => 1 - first),
    },
    comparisonIds: columns.itemNames.all.map(String),
    raterIds: columns.raterNames.all.map(String),
  };
}

/** Who was paused by a rule, and by which. */
export async function readPaused(db: Database, projectId: string): Promise<Map<string, string>> {
  const actions = await db.raterAction.findMany({
    where: { projectId, kind: 'pause', rule: { not: null } },
    select: { raterId: true, rule: true },
  });
  return new Map(actions.map(({ raterId, rule }) => [raterId, rule ?? '']));
}
