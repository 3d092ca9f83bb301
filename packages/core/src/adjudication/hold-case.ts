import type { Db } from '@touchstone/db/open-database';
import type { AdjudicationCause } from '@touchstone/domain/adjudication/adjudication-decision';
import { AppError } from '@touchstone/domain/error/app-error';

export interface HeldCase {
  cause: AdjudicationCause;
  rotation: number;
  arity: number;
}

interface Row {
  holderId: string | null;
  heldCause: AdjudicationCause | null;
  rotation: number;
  arity: number;
}

/**
 * Locks a reviewer's case until the transaction ends. Whose time is over still has it as long as nobody else took it up: what
 * they wrote is not lost for having been thought over.
 *
 * @throws AppError CONFLICT when it is not theirs (any more)
 */
export async function holdCase(
  tx: Db,
  { projectId, comparisonId, raterId }: { projectId: string; comparisonId: string; raterId: string },
): Promise<HeldCase> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT k.holder_id AS "holderId", k.held_cause AS "heldCause", k.rotation,
           (SELECT count(*)::int FROM comparison_completion part
            WHERE part.project_id = k.project_id AND part.comparison_id = k.comparison_id) AS arity
    FROM adjudication_case k
    WHERE k.project_id = ${projectId}::uuid AND k.comparison_id = ${comparisonId}::uuid
    FOR UPDATE OF k`;
  if (row?.holderId !== raterId || row.heldCause === null)
    throw new AppError('CONFLICT', 'Another reviewer has taken this comparison up meanwhile.');
  return { cause: row.heldCause, rotation: row.rotation, arity: row.arity };
}

/** What a case is like when nobody has it. */
export const NOT_HELD = { holderId: null, heldUntil: null, heldCause: null };
