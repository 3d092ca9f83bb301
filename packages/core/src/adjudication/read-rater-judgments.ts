import type { Db } from '@touchstone/db/open-database';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { STANDS } from '../judgment/stands-sql';
import { answerOfRow, type StoredRow } from '../own-work/stored-row';

export interface RaterJudgment {
  /** Of the latest revision: what feedback is addressed to. */
  id: string;
  /** "Rater 1", and so on: counted anew on every comparison, so that no number says who somebody is. */
  rater: number;
  /** In sides as the reviewer sees them. */
  answer: Answer;
  steps: number | null;
  schemeVersion: number;
  /** The letter each side had for this rater, whose texts speak of theirs; null where it is not known. */
  letters: number[] | null;
  imported: boolean;
  activeMs: number | null;
  /** What they said before, latest first. */
  earlier: { at: Date; answer: Answer }[];
}

interface Row extends StoredRow {
  id: string;
  raterId: string;
  kind: string;
  stands: boolean;
  /** It only changed what counts: it says what the one before it said. */
  restates: boolean;
  schemeVersion: number | null;
  activeMs: number | null;
  supersedesId: string | null;
  createdAt: Date;
}

/**
 * What raters said of a comparison: their votes, and what came with imported files. One that was set aside or came too late is
 * none, with all that came before it.
 *
 * @param order canonical ordinals as the reader sees them
 */
export async function readRaterJudgments(
  db: Db,
  { projectId, comparisonId, order }: { projectId: string; comparisonId: string; order: readonly number[] },
): Promise<{ raterId: string; judgment: RaterJudgment }[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT j.id, j.rater_id AS "raterId", j.kind, ${STANDS} AS stands, j.kind <> 'imported' AND j.client_id IS NULL AS restates,
           j.scheme_version AS "schemeVersion", j.active_ms AS "activeMs", j.supersedes_id AS "supersedesId", j.created_at AS "createdAt", j.outcome, j.preferred, j.strength, j.steps, j.ranks,
           coalesce(j.shown, '{}') AS shown, j.attributes, t.rationale, t.own_reading AS "ownReading", t.span_notes AS "spanNotes"
    FROM judgment j LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
    WHERE j.project_id = ${projectId}::uuid AND j.comparison_id = ${comparisonId}::uuid AND j.kind IN ('work', 'imported')
    ORDER BY j.created_at, j.id`;
  const firsts = rows.filter(({ stands }) => stands).map((row) => ({ row, chain: chainOf(row, rows) }));
  firsts.sort(
    (a, b) => (a.chain.at(-1) ?? a.row).createdAt.getTime() - (b.chain.at(-1) ?? b.row).createdAt.getTime(),
  );
  return firsts.map(({ row, chain }, at) => ({
    raterId: row.raterId,
    judgment: {
      ...{ id: row.id, rater: at + 1, steps: row.steps, schemeVersion: row.schemeVersion ?? 1 },
      ...{ imported: row.kind === 'imported', activeMs: row.activeMs },
      answer: inSides(row, order),
      letters: row.shown.length > 0 ? order.map((ordinal) => row.shown.indexOf(ordinal)) : null,
      earlier: chain.map((before) => ({ at: before.createdAt, answer: inSides(before, order) })),
    },
  }));
}

/** What a judgment replaced, latest first; a revision that only changed its standing said nothing new. */
function chainOf(latest: Row, rows: readonly Row[]): Row[] {
  const before = rows.find(({ id }) => id === latest.supersedesId);
  if (!before) return [];
  const rest = chainOf(before, rows);
  return latest.restates ? rest : [before, ...rest];
}

const inSides = (row: Row, order: readonly number[]): Answer => answerOfRow({ ...row, shown: [...order] });
