import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import type { GoldOrigin, GoldUse, Verdict } from '@touchstone/domain/gold/gold-answer';
import { verdictKey } from '@touchstone/domain/gold/gold-answer';
import { recordAudit } from '../audit/record-audit';

export interface NewGoldItem {
  projectId: string;
  comparisonId: string;
  use: GoldUse;
  answer: Verdict;
  /** Other answers that are right too. */
  alternatives: readonly Verdict[];
  explanation: string;
  origin: GoldOrigin;
  importId?: string;
  actorId: string;
}

/**
 * Makes a comparison a gold item, in the caller's transaction, which holds its slots. From here on it is no work: what is
 * open, or was left to lapse, is parked, and the database parks whatever else would open. Who holds it just now may finish.
 */
export async function addGoldItem(tx: Db, item: NewGoldItem): Promise<string> {
  const { projectId, comparisonId, use, answer, origin, actorId } = item;
  const id = newId();
  await tx.goldItem.create({
    data: {
      projectId,
      id,
      comparisonId,
      use,
      ...answer,
      alternatives: [...new Set(item.alternatives.map(verdictKey))].filter(
        (key) => key !== verdictKey(answer),
      ),
      explanation: item.explanation,
      origin,
      importId: item.importId ?? null,
      createdBy: actorId,
    },
  });
  await tx.comparison.update({
    where: { projectId_id: { projectId, id: comparisonId } },
    data: { isGold: true },
  });
  await parkSlots(tx, projectId, comparisonId);
  await recordAudit(tx, {
    type: 'gold.added',
    data: { goldId: id, comparisonId, use, origin },
    projectId,
    actorId,
  });
  return id;
}

async function parkSlots(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  await tx.$executeRaw`
    WITH parked AS (
      UPDATE slot s SET state = 'parked', available_at = 'infinity', holder_id = NULL
      FROM (SELECT slot, holder_id FROM slot
            WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND state IN ('open', 'leased')
              AND available_at <= clock_timestamp()) AS free
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ${comparisonId}::uuid AND s.slot = free.slot
      RETURNING free.holder_id
    )
    UPDATE assignment a SET state = 'lapsed', closed_at = clock_timestamp()
    FROM parked WHERE a.project_id = ${projectId}::uuid AND a.id = parked.holder_id AND a.state = 'leased'`;
}
