import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { freeSlots } from '../assignment/free-slots';
import { recordAudit } from '../audit/record-audit';
import { lockComparison } from '../report/lock-comparison';

export interface Reassign {
  projectId: string;
  comparisonId: string;
  /** From whose desk it is taken, or for whom it is kept just now; absent where an open place is meant. */
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
 * @throws AppError NOT_FOUND when there is no such member, place, or nothing of it on that desk or kept for it
 * @throws AppError CONFLICT when the member it is to be kept for has judged or passed it over, holds it, or lacks the team, skills or
 *   language it asks for: it would wait for them forever
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
      // Not given back but taken away: it does not come first again to who had it.
      if (held && freed?.length)
        await tx.assignment.updateMany({ where: { projectId, id: held.id }, data: { state: 'lapsed' } });
      else await openKept(tx, projectId, comparisonId, from);
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
      const kept = await tx.slot.count({
        where: { projectId, comparisonId, reservedFor: to, state: 'open' },
      });
      if (own || kept > 0) throw new AppError('CONFLICT', problem('hadAlready'));
      await requireMayLabel(tx, projectId, comparisonId, toUserId ?? '');
    }
    // What was taken back is open to everybody by now.
    if (to || !from) await keepPlace(tx, projectId, comparisonId, to ?? null);
    const data = { comparisonId, fromUserId: fromUserId ?? null, toUserId: toUserId ?? null };
    await recordAudit(tx, { type: 'comparison.reassigned', data, projectId, actorId });
  });
}

async function requireMayLabel(tx: Db, projectId: string, comparisonId: string, userId: string) {
  const asks = await tx.comparison.findUniqueOrThrow({
    where: { projectId_id: { projectId, id: comparisonId } },
  });
  const member = await tx.member.findUniqueOrThrow({ where: { projectId_userId: { projectId, userId } } });
  const has =
    (asks.team === null || asks.team === member.team) &&
    asks.skills.every((skill) => member.skills.includes(skill)) &&
    (asks.language === null || member.languages.includes(asks.language));
  if (!has) throw new AppError('CONFLICT', problem('mayNotLabel'));
}

/** Opens the place that is kept for a rater and not handed out yet. */
async function openKept(tx: Db, projectId: string, comparisonId: string, raterId: string) {
  const { count } = await tx.slot.updateMany({
    where: { projectId, comparisonId, state: 'open', reservedFor: raterId },
    data: { reservedFor: null },
  });
  if (count === 0) throw new AppError('NOT_FOUND', problem('notOnDesk'));
}

/** Keeps an open place for a rater, or opens one that is kept for somebody. */
async function keepPlace(tx: Db, projectId: string, comparisonId: string, raterId: string | null) {
  const changed = await tx.$executeRaw`
    UPDATE slot s SET reserved_for = ${raterId}::uuid
    WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ${comparisonId}::uuid AND s.slot = (
      SELECT place.slot FROM slot place
      WHERE place.project_id = ${projectId}::uuid AND place.comparison_id = ${comparisonId}::uuid AND place.state = 'open'
        AND (${raterId}::uuid IS NULL) = (place.reserved_for IS NOT NULL)
      ORDER BY place.slot LIMIT 1)`;
  if (changed === 0) throw new AppError('NOT_FOUND', 'This comparison has no such open place.');
}
