import { createHash } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { RowRead } from '@touchstone/formats/row/preference-row';
import type { StoredComparison } from '../comparison/add-comparisons';
import { rowExcerpt } from './row-excerpt';

export interface LabelRefusal {
  line: number;
  reason: string;
  excerpt: string;
}

/**
 * Keeps the preferences of a file as judgments of its named rater: kind `imported`, which take no slot and which a snapshot
 * counts only when told to. A rater says one thing about a comparison: the same again changes nothing, the opposite is
 * refused.
 */
export async function addImportedJudgments(
  tx: Db,
  input: {
    projectId: string;
    importId: string;
    raterId: string;
    rows: RowRead[];
    stored: StoredComparison[];
  },
): Promise<LabelRefusal[]> {
  const { projectId, raterId, importId } = input;
  const said = new Map(
    (
      await tx.judgment.findMany({
        where: {
          projectId,
          raterId,
          kind: 'imported',
          comparisonId: { in: input.stored.map(({ id }) => id) },
        },
        select: { comparisonId: true, outcome: true, preferred: true },
      })
    ).map((row) => [row.comparisonId, `${row.outcome}/${String(row.preferred)}`]),
  );
  const refused: LabelRefusal[] = [];
  const fresh = input.rows.flatMap(({ line, row }, at) => {
    const comparison = input.stored[at];
    const [label] = row.labels;
    if (!comparison || !label) return [];
    const preferred = label.preferred === undefined ? null : (comparison.ordinals[label.preferred] ?? null);
    const key = `${label.outcome}/${String(preferred)}`;
    const before = said.get(comparison.id);
    if (before !== undefined) {
      if (before !== key)
        refused.push({
          line,
          reason: 'the same pair was imported before with the other preference',
          excerpt: rowExcerpt(row),
        });
      return [];
    }
    said.set(comparison.id, key);
    return [
      {
        projectId,
        id: newId(),
        comparisonId: comparison.id,
        raterId,
        kind: 'imported',
        standing: 'counted',
        bodyHash: createHash('sha256').update(key).digest('hex'),
        outcome: label.outcome,
        preferred,
        strength: label.strength ?? null,
        steps: label.steps ?? null,
        importId,
      },
    ];
  });
  await tx.judgment.createMany({ data: fresh });
  return refused;
}
