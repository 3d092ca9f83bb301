import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { freeSlots } from './free-slots';

/** Skips of one comparison after which it goes to the reviewers instead of to more annotators. */
const SKIPS_TO_REVIEW = 3;

/**
 * The rater passes: the slot is free for others, and this rater is not asked about the comparison again. Skipping twice
 * is the same as skipping once. After three people skipped, the comparison's open slots are parked for the reviewers.
 */
export async function skipAssignment(
  db: Database,
  input: { projectId: string; raterId: string; assignmentId: string; reason?: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { projectId, raterId, assignmentId } = input;
    const [skipped] = await freeSlots(tx, {
      projectId,
      raterId,
      to: 'skipped',
      only: assignmentId,
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    if (!skipped) return alreadyOver(tx, input);
    const { skips } = await tx.comparison.update({
      where: { projectId_id: { projectId, id: skipped.comparisonId } },
      data: { skips: { increment: 1 } },
      select: { skips: true },
    });
    if (skips < SKIPS_TO_REVIEW) return;
    await tx.$executeRaw`
      UPDATE slot SET state = 'parked', available_at = 'infinity', holder_id = NULL
      WHERE project_id = ${projectId}::uuid AND comparison_id = ${skipped.comparisonId}::uuid AND state = 'open'`;
  });
}

async function alreadyOver(
  tx: Parameters<Parameters<Database['$transaction']>[0]>[0],
  {
    projectId,
    raterId,
    assignmentId,
    reason,
  }: { projectId: string; raterId: string; assignmentId: string; reason?: string },
): Promise<void> {
  const assignment = await tx.assignment.findFirst({
    where: { projectId, id: assignmentId, raterId },
    select: { state: true },
  });
  if (!assignment) throw new AppError('NOT_FOUND', 'There is no such assignment.');
  if (assignment.state === 'counted')
    throw new AppError('ALREADY_JUDGED', 'This comparison has been judged already.');
  if (assignment.state === 'lapsed' || assignment.state === 'released') {
    await tx.assignment.update({
      where: { projectId_id: { projectId, id: assignmentId } },
      data: { state: 'skipped', skipReason: reason ?? null },
    });
  }
}
