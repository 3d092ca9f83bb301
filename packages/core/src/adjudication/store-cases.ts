import { randomInt } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { STANDS } from '../judgment/stands-sql';

export interface FoundCase {
  comparisonId: string;
  disagreement: number;
  /** There are votes, and they say the same. */
  isUnanimous: boolean;
  /** A model is sure of what all votes reject. */
  contradicted: boolean;
}

/**
 * Writes down what was found. A unanimous comparison in the reviewers' queue would tell them that a model holds against its
 * votes. So with each there comes one, drawn at random, on which the model does not: which of the two it is, neither a reviewer
 * nor a row of the database tells.
 */
export async function storeCases(tx: Db, projectId: string, found: readonly FoundCase[]): Promise<void> {
  const news = await newlyContradicted(tx, projectId, found);
  const near = draw(
    found.filter(({ isUnanimous, contradicted }) => isUnanimous && !contradicted),
    news.length,
  );
  const company = [...near, ...(await drawElsewhere(tx, projectId, found, news.length - near.length))];
  const byModel = new Set([...news, ...company].map(({ comparisonId }) => comparisonId));
  const every = [...found, ...company.filter((one) => !found.includes(one))];
  // A request comes first; votes go by how far they differ; what a model brought is strewn between them.
  await tx.$executeRaw`
    INSERT INTO adjudication_case AS k (project_id, comparison_id, disagreement, by_model, weight)
    SELECT ${projectId}::uuid, f.id, f.disagreement, f.by_model,
           CASE WHEN f.disagreement > 0 THEN f.disagreement WHEN f.by_model THEN random() ELSE 0 END
    FROM unnest(${every.map(({ comparisonId }) => comparisonId)}::uuid[],
                ${every.map(({ disagreement }) => disagreement)}::float8[],
                ${every.map(({ comparisonId }) => byModel.has(comparisonId))}::bool[]) AS f(id, disagreement, by_model)
    WHERE f.disagreement > 0 OR f.by_model OR EXISTS (
      SELECT FROM adjudication_case old WHERE old.project_id = ${projectId}::uuid AND old.comparison_id = f.id)
    ON CONFLICT (project_id, comparison_id) DO UPDATE SET
      disagreement = excluded.disagreement,
      by_model = k.by_model OR excluded.by_model,
      weight = CASE WHEN k.requested THEN 2 WHEN excluded.disagreement > 0 THEN excluded.disagreement
                    WHEN k.by_model OR excluded.by_model THEN random() ELSE 0 END
    WHERE (k.disagreement, k.by_model) IS DISTINCT FROM (excluded.disagreement, k.by_model OR excluded.by_model)`;
}

async function newlyContradicted(
  tx: Db,
  projectId: string,
  found: readonly FoundCase[],
): Promise<FoundCase[]> {
  const contradicted = found.filter((one) => one.contradicted);
  if (contradicted.length === 0) return [];
  const known = await tx.adjudicationCase.findMany({
    where: {
      projectId,
      comparisonId: { in: contradicted.map(({ comparisonId }) => comparisonId) },
      OR: [{ byModel: true }, { closedBy: { not: null } }],
    },
    select: { comparisonId: true },
  });
  const isKnown = new Set(known.map(({ comparisonId }) => comparisonId));
  return contradicted.filter(({ comparisonId }) => !isKnown.has(comparisonId));
}

/** Unanimous comparisons beside those found, looked at before and in no queue, where those found were too few. */
async function drawElsewhere(
  tx: Db,
  projectId: string,
  found: readonly FoundCase[],
  n: number,
): Promise<FoundCase[]> {
  if (n <= 0) return [];
  const rows = await tx.$queryRaw<{ comparisonId: string }[]>`
    SELECT c.id AS "comparisonId" FROM comparison c
    WHERE c.project_id = ${projectId}::uuid AND NOT c.id = ANY(${found.map(({ comparisonId }) => comparisonId)}::uuid[])
      AND NOT EXISTS (SELECT FROM adjudication_case k WHERE k.project_id = c.project_id AND k.comparison_id = c.id)
      AND (SELECT count(DISTINCT (j.outcome, j.preferred)) = 1 FROM judgment j
           WHERE j.project_id = c.project_id AND j.comparison_id = c.id AND j.kind = 'work' AND ${STANDS})
      AND (SELECT count(*) FROM comparison_completion cc WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) = 2
    ORDER BY random() LIMIT ${n}`;
  return rows.map((row) => ({ ...row, disagreement: 0, isUnanimous: true, contradicted: false }));
}

/** `n` of them at random, or all there are. */
function draw<T>(from: readonly T[], n: number): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(n, left.length) }, () =>
    left.splice(randomInt(left.length), 1),
  ).flat();
}
