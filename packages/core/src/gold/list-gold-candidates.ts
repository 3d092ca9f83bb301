import type { Db } from '@touchstone/db/open-database';
import { toGoldAnswer, type GoldAnswer, type Verdict } from '@touchstone/domain/gold/gold-answer';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';
import { STANDS } from '../judgment/stands-sql';

/** Votes that must all say the same before a comparison is offered. */
const LEAST_VOTES = 3;

export interface GoldCandidate {
  comparisonId: string;
  /** What everybody said, and how many they were; none for one that was only searched for. */
  votes: number;
  answer: GoldAnswer | null;
  /** Its sides as `answer` names them. */
  comparison: ComparisonContent;
}

type Row = Verdict & { comparisonId: string; sideSeed: number; votes: number };

/** Pairs that three raters or more judged alike, and nobody is still asked about: a reviewer may confirm the answer, and has to explain it. Most votes first. */
export async function listGoldCandidates(db: Db, projectId: string, limit: number): Promise<GoldCandidate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id AS "comparisonId", c.side_seed AS "sideSeed", count(*)::int AS votes, min(j.outcome) AS outcome,
           min(j.preferred)::int AS preferred
    FROM judgment j JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id AND NOT c.is_gold
    WHERE j.project_id = ${projectId}::uuid AND j.kind = 'work' AND ${STANDS}
      AND NOT EXISTS (SELECT FROM slot s WHERE s.project_id = c.project_id AND s.comparison_id = c.id AND s.state <> 'counted')
    GROUP BY c.id, c.side_seed, c.position
    HAVING count(*) >= ${LEAST_VOTES}::int AND min(j.outcome) = max(j.outcome)
      AND min(j.outcome) IN ('prefer', 'tie', 'both_good', 'both_bad')
      AND min(j.preferred) IS NOT DISTINCT FROM max(j.preferred)
    ORDER BY votes DESC, c.position LIMIT ${limit}`;
  return withContent(db, projectId, rows);
}

/** Pairs whose prompt holds these words, in the order of the queue, to be marked by hand. */
export async function searchForGold(
  db: Db,
  { projectId, search, limit }: { projectId: string; search: string; limit: number },
): Promise<GoldCandidate[]> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db.$queryRaw<{ comparisonId: string; sideSeed: number }[]>`
    SELECT c.id AS "comparisonId", c.side_seed AS "sideSeed" FROM comparison c
    JOIN prompt_content p ON p.project_id = c.project_id AND p.prompt_id = c.prompt_id
    WHERE c.project_id = ${projectId}::uuid AND NOT c.is_gold
      AND EXISTS (SELECT FROM jsonb_array_elements(p.messages) AS turn WHERE turn ->> 'content' ILIKE ${pattern})
      AND (SELECT count(*) FROM comparison_completion cc WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) = 2
    ORDER BY c.position LIMIT ${limit}`;
  return withContent(db, projectId, rows);
}

async function withContent(
  db: Db,
  projectId: string,
  rows: readonly (Row | { comparisonId: string; sideSeed: number })[],
): Promise<GoldCandidate[]> {
  const ids = rows.map(({ comparisonId }) => comparisonId);
  const contents = await readComparisonContent(db, projectId, ids);
  return rows.flatMap((row) => {
    const content = contents.get(row.comparisonId);
    if (!content) return [];
    return {
      comparisonId: row.comparisonId,
      votes: 'votes' in row ? row.votes : 0,
      answer: 'votes' in row ? toGoldAnswer(row, row.sideSeed) : null,
      comparison: inOrder(content, row.sideSeed % content.completions.length),
    };
  });
}
