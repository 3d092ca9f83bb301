import type { Database } from '@touchstone/db/open-database';
import { holdCase, NOT_HELD } from './hold-case';

/**
 * A reviewer gives a comparison back undecided: it waits behind the others for whoever comes.
 *
 * @throws AppError CONFLICT when it is not theirs (any more)
 */
export async function putBackCase(
  db: Database,
  held: { projectId: string; comparisonId: string; raterId: string },
): Promise<void> {
  const { projectId, comparisonId } = held;
  await db.$transaction(async (tx) => {
    await holdCase(tx, held);
    await tx.adjudicationCase.update({
      where: { projectId_comparisonId: { projectId, comparisonId } },
      data: { ...NOT_HELD, putBacks: { increment: 1 } },
    });
  });
}
