import type { Db } from '@touchstone/db/open-database';
import { wilsonInterval } from '@touchstone/stats/interval/wilson-interval';
import {
  toGoldAnswer,
  verdictOfKey,
  type GoldAnswer,
  type GoldOrigin,
  type GoldUse,
  type Verdict,
} from '@touchstone/domain/gold/gold-answer';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';
import { LAST_SAID } from '../judgment/last-said-sql';
import { IS_RIGHT } from './is-right-sql';

export interface GoldItemRow {
  id: string;
  use: GoldUse;
  origin: GoldOrigin;
  answer: GoldAnswer;
  alternatives: GoldAnswer[];
  explanation: string;
  createdAt: Date;
  retiredAt: Date | null;
  /** Hand-outs as a hidden check, and the different raters among them. */
  exposures: number;
  raters: number;
  /** Of those who answered it, how many were right. An item that many miss asks for a look at its answer. */
  accuracy: { right: number; n: number; interval: [number, number] | null };
  /** Its sides as `answer` names them. */
  comparison: ComparisonContent;
}

interface Row extends Omit<GoldItemRow, 'answer' | 'alternatives' | 'accuracy' | 'comparison'>, Verdict {
  comparisonId: string;
  sideSeed: number;
  alternatives: string[];
  right: number;
  n: number;
}

/** The project's gold items: those in use first, the newest on top. For reviewers: it says what is right. */
export async function listGold(db: Db, projectId: string, limit: number): Promise<GoldItemRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT g.id, g.use, g.origin, g.outcome, g.preferred, g.alternatives, g.explanation, g.created_at AS "createdAt",
           g.retired_at AS "retiredAt", g.exposures, g.raters, g.comparison_id AS "comparisonId", c.side_seed AS "sideSeed",
           answered.right, answered.n
    FROM gold_item g
    JOIN comparison c ON c.project_id = g.project_id AND c.id = g.comparison_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE ${IS_RIGHT})::int AS right, count(${IS_RIGHT})::int AS n
      FROM assignment a JOIN judgment j ON j.project_id = a.project_id AND j.assignment_id = a.id AND ${LAST_SAID}
      WHERE a.project_id = g.project_id AND a.gold_id = g.id) AS answered
    WHERE g.project_id = ${projectId}::uuid
    ORDER BY g.retired_at IS NOT NULL, g.created_at DESC, g.id LIMIT ${limit}`;
  const ids = rows.map(({ comparisonId }) => comparisonId);
  const contents = await readComparisonContent(db, projectId, ids);
  return rows.flatMap(({ comparisonId, sideSeed, outcome, preferred, alternatives, right, n, ...item }) => {
    const content = contents.get(comparisonId);
    if (!content) return [];
    return {
      ...item,
      answer: toGoldAnswer({ outcome, preferred }, sideSeed),
      alternatives: alternatives.map((key) => toGoldAnswer(verdictOfKey(key), sideSeed)),
      accuracy: { right, n, interval: wilsonInterval(right, n) },
      comparison: inOrder(content, sideSeed % content.completions.length),
    };
  });
}
