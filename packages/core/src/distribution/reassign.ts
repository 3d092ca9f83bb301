import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { freeSlots } from '../assignment/free-slots';
import { recordAudit } from '../audit/record-audit';
import { lockComparison } from '../report/lock-comparison';

export interface Reassign {
  projectId: string;
  comparisonId: string;
  /** Whose desk it is taken from; absent where an open place is meant. */
  fromUserId?: string;
  /** Whom it is kept for; absent: it is open to everybody again. */
  toUserId?: string;
  actorId: string;
}

/**
 * Takes a comparison off somebody's desk, or one of its open places, and keeps it for a member by name, or opens it to everybody
 * again. Kept for somebody it is handed to nobody else; what they have not taken can be opened again in the same way. A
 * judgment of it that is still under way counts if a place is free when it comes.
 *
 * @throws AppError NOT_FOUND when there is no such member, place, or nothing of it on that desk
 * @throws AppError CONFLICT when the member it is to be kept for has judged or passed it over, holds it, or has it kept for them
 */
export async function reassign(db: Database, input: Reassign): Promise<void> {
  const { projectId, comparisonId, fromUserId, toUserId, actorId } = input;
  await db.$transaction(async (tx) => {
    const raterOf = async (userId: string) => {
      const member = await tx.member.findFirst({ where: { projectId, userId, endedAt: null } });
      const rater =
        member && (await tx.rater.findUnique({ where: { projectId_userId: { projectId, userId } } }));
      if (!rater) throw new AppError('NOT_FOUND', 'There is no such member.');
      return rater.id;
    };
    const [from, to] = [fromUserId && (await raterOf(fromUserId)), toUserId && (await raterOf(toUserId))];
    await lockComparison(tx, projectId, comparisonId);
    if (from) {
      const held = await tx.assignment.findFirst({
        where: { projectId, comparisonId, raterId: from, kind: 'work', state: 'leased' },
      });
      const freed =
        held && (await freeSlots(tx, { projectId, raterId: from, to: 'released', only: held.id }));
      if (!freed?.length)
        throw new AppError('NOT_FOUND', 'Nothing of this comparison is on that desk any more.');
      // Not given back but taken away: it does not come first again to who had it.
      await tx.assignment.updateMany({ where: { projectId, id: held?.id ?? '' }, data: { state: 'lapsed' } });
    }
    if (to) {
      const own = await tx.assignment.findFirst({
        where: {
          projectId,
          comparisonId,
          raterId: to,
          kind: 'work',
          state: { notIn: ['lapsed', 'released'] },
        },
      });
      const kept = await tx.slot.count({ where: { projectId, comparisonId, reservedFor: to } });
      if (own || kept > 0)
        throw new AppError(
          'CONFLICT',
          'This member has had that comparison already, or it is kept for them.',
        );
    }
    const isForEverybody = from !== undefined && to === undefined;
    const changed = isForEverybody
      ? 0
      : await tx.$executeRaw`
      UPDATE slot s SET reserved_for = ${to ?? null}::uuid
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ${comparisonId}::uuid AND s.slot = (
        SELECT place.slot FROM slot place
        WHERE place.project_id = ${projectId}::uuid AND place.comparison_id = ${comparisonId}::uuid AND place.state = 'open'
          AND (${to ?? null}::uuid IS NULL) = (place.reserved_for IS NOT NULL)
        ORDER BY place.slot LIMIT 1)`;
    if (changed === 0 && !from) throw new AppError('NOT_FOUND', 'This comparison has no such open place.');
    const data = { comparisonId, fromUserId: fromUserId ?? null, toUserId: toUserId ?? null };
    await recordAudit(tx, { type: 'comparison.reassigned', data, projectId, actorId });
  });
}
