import type { Db } from '@touchstone/db/open-database';
import type { RowRead } from '@touchstone/formats/row/preference-row';
import type { StoredComparison } from '../comparison/add-comparisons';
import { addGoldItem } from '../gold/add-gold-item';
import { lockComparison } from '../report/lock-comparison';

/**
 * Makes gold items of the rows that say what is right, in the transaction that holds the import's lock. What is a gold item
 * already stays the one it is, and what training has told the answer of becomes no hidden check.
 */
export async function addImportedGold(
  tx: Db,
  input: {
    projectId: string;
    importId: string;
    actorId: string;
    rows: readonly RowRead[];
    stored: readonly StoredComparison[];
  },
): Promise<void> {
  const { projectId, importId, actorId, rows, stored } = input;
  for (const [at, { row }] of rows.entries()) {
    const comparison = stored[at];
    if (!row.gold || !comparison) continue;
    await lockComparison(tx, projectId, comparison.id);
    const isGold = await tx.goldItem.count({
      where: {
        ...{ projectId, comparisonId: comparison.id },
        OR: [{ retiredAt: null }, ...(row.gold.use === 'check' ? [{ use: 'training' }] : [])],
      },
    });
    if (isGold > 0) continue;
    const { outcome, preferred, explanation, use } = row.gold;
    await addGoldItem(tx, {
      projectId,
      comparisonId: comparison.id,
      use,
      answer: {
        outcome,
        preferred: preferred === undefined ? null : (comparison.ordinals[preferred] ?? null),
      },
      alternatives: [],
      explanation,
      origin: 'import',
      importId,
      actorId,
    });
  }
}
