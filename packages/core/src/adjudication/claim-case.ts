import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { forSomebodyElse, HELD_FOR, heldByOther, WAITS } from './case-sql';

interface Who {
  projectId: string;
  raterId: string;
}

/**
 * Gives a reviewer the next comparison that waits, for a quarter of an hour; the one they have, as long as they have one. No two
 * reviewers get the same. Its sides are drawn anew for each who gets it.
 *
 * @returns its id; null when nothing waits that they may settle
 */
export async function claimNextCase(db: Db, { projectId, raterId }: Who): Promise<string | null> {
  const [held] = await db.$queryRaw<{ id: string }[]>`
    UPDATE adjudication_case h SET held_until = clock_timestamp() + ${HELD_FOR}
    WHERE h.project_id = ${projectId}::uuid AND h.comparison_id = (
      SELECT k.comparison_id FROM adjudication_case k
      JOIN comparison c ON c.project_id = k.project_id AND c.id = k.comparison_id
      WHERE k.project_id = ${projectId}::uuid AND k.holder_id = ${raterId}::uuid AND k.held_until > clock_timestamp() AND ${WAITS}
      ORDER BY k.held_until DESC LIMIT 1 FOR UPDATE OF k)
    RETURNING comparison_id AS id`;
  if (held) return held.id;
  const [next] = await db.$queryRaw<{ id: string }[]>`
    UPDATE adjudication_case h SET ${take(raterId)}
    WHERE h.project_id = ${projectId}::uuid AND h.comparison_id = (
      SELECT k.comparison_id FROM adjudication_case k
      JOIN comparison c ON c.project_id = k.project_id AND c.id = k.comparison_id
      WHERE k.project_id = ${projectId}::uuid AND ${WAITS} AND NOT ${heldByOther(raterId)} AND NOT ${forSomebodyElse(raterId)}
      ORDER BY k.put_backs, k.weight DESC, k.comparison_id LIMIT 1 FOR UPDATE OF k SKIP LOCKED)
    RETURNING comparison_id AS id`;
  return next?.id ?? null;
}

/**
 * Gives a reviewer one comparison that waits or is settled, the latter to revise the word on it.
 *
 * @throws AppError NOT_FOUND when it never waited for a reviewer
 * @throws AppError CONFLICT when another reviewer has it, or it is for somebody who did not label it
 */
export async function claimCase(db: Db, { projectId, raterId }: Who, comparisonId: string): Promise<void> {
  const [row] = await db.$queryRaw<{ held: boolean; other: boolean; mine: boolean }[]>`
    SELECT ${heldByOther(raterId)} AS held, ${forSomebodyElse(raterId)} AS other,
           coalesce(k.holder_id = ${raterId}::uuid AND k.held_until > clock_timestamp(), false) AS mine
    FROM adjudication_case k
    WHERE k.project_id = ${projectId}::uuid AND k.comparison_id = ${comparisonId}::uuid`;
  if (!row) throw new AppError('NOT_FOUND', 'This comparison waits for no reviewer.');
  if (row.held) throw atIt();
  if (row.other)
    throw new AppError('CONFLICT', 'You labelled this comparison yourself: another reviewer settles it.');
  const taken = await db.$executeRaw`
    UPDATE adjudication_case h SET ${row.mine ? Prisma.sql`held_until = clock_timestamp() + ${HELD_FOR}` : take(raterId)}
    WHERE h.project_id = ${projectId}::uuid AND h.comparison_id = (
      SELECT k.comparison_id FROM adjudication_case k
      WHERE k.project_id = ${projectId}::uuid AND k.comparison_id = ${comparisonId}::uuid AND NOT ${heldByOther(raterId)}
      FOR UPDATE OF k)`;
  if (taken === 0) throw atIt();
}

const atIt = () => new AppError('CONFLICT', 'Another reviewer is at this comparison just now.');

/** Sides are drawn with every taking; why it waits is noted as it stands now: later votes change nothing about that. */
const take = (raterId: string) => Prisma.sql`
  holder_id = ${raterId}::uuid, held_until = clock_timestamp() + ${HELD_FOR},
  held_cause = CASE WHEN disagreement > 0 THEN 'entropy' WHEN requested OR NOT by_model THEN 'request' ELSE 'model' END,
  rotation = floor(random() * (SELECT count(*) FROM comparison_completion part
                               WHERE part.project_id = h.project_id AND part.comparison_id = h.comparison_id))`;
