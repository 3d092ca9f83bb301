import { randomInt } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { IS_FREE } from './case-sql';

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
 * votes. So with each that a model brings there comes one, drawn at random, on which it does not: which of the two it is, neither
 * a reviewer nor a row of the database tells. One that waits already, or that no reviewer would see, is no cover.
 *
 * @returns how many there were too few of among those found: for `drawCompany`, once all were looked at
 */
export async function storeCases(tx: Db, projectId: string, found: readonly FoundCase[]): Promise<number> {
  const free = await freeOnes(tx, projectId, found);
  const news = free.filter(({ contradicted }) => contradicted);
  const near = draw(
    free.filter(({ contradicted }) => !contradicted),
    news.length,
  );
  const byModel = new Set([...news, ...near].map(({ comparisonId }) => comparisonId));
  // A request comes first; votes go by how far they differ; what a model brought is strewn between them.
  await tx.$executeRaw`
    INSERT INTO adjudication_case AS k (project_id, comparison_id, disagreement, by_model, weight)
    SELECT ${projectId}::uuid, f.id, f.disagreement, f.by_model,
           CASE WHEN f.disagreement > 0 THEN f.disagreement WHEN f.by_model THEN random() ELSE 0 END
    FROM unnest(${found.map(({ comparisonId }) => comparisonId)}::uuid[],
                ${found.map(({ disagreement }) => disagreement)}::float8[],
                ${found.map(({ comparisonId }) => byModel.has(comparisonId))}::bool[]) AS f(id, disagreement, by_model)
    WHERE f.disagreement > 0 OR f.by_model OR EXISTS (
      SELECT FROM adjudication_case old WHERE old.project_id = ${projectId}::uuid AND old.comparison_id = f.id)
    ON CONFLICT (project_id, comparison_id) DO UPDATE SET
      disagreement = excluded.disagreement,
      by_model = k.by_model OR excluded.by_model,
      weight = CASE WHEN k.requested THEN 2 WHEN excluded.disagreement > 0 THEN excluded.disagreement
                    WHEN k.by_model OR excluded.by_model THEN random() ELSE 0 END
    WHERE (k.disagreement, k.by_model) IS DISTINCT FROM (excluded.disagreement, k.by_model OR excluded.by_model)`;
  return news.length - near.length;
}

/** The unanimous ones that a model may bring, or that may keep one company. */
async function freeOnes(tx: Db, projectId: string, found: readonly FoundCase[]): Promise<FoundCase[]> {
  if (!found.some(({ contradicted }) => contradicted)) return [];
  const unanimous = found.filter(({ isUnanimous }) => isUnanimous);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comparison c
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${unanimous.map(({ comparisonId }) => comparisonId)}::uuid[]) AND ${IS_FREE}`;
  const ids = new Set(rows.map(({ id }) => id));
  return unanimous.filter(({ comparisonId }) => ids.has(comparisonId));
}

/** `n` of them at random, or all there are. */
function draw<T>(from: readonly T[], n: number): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(n, left.length) }, () =>
    left.splice(randomInt(left.length), 1),
  ).flat();
}
