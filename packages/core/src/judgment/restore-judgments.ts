import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import type { AssignmentKind } from '@touchstone/domain/assignment/assignment-kind';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';
import { ofPeriod, type JudgmentsOfPeriod } from './judgments-of-period';
import { reviseStanding } from './revise-standing';
import { takeFreeSlot } from './take-free-slot';

/**
 * Takes judgments that were set aside back, in the caller's transaction: each gets a revision that counts where its comparison
 * still has a free slot, and is `surplus` where others have been asked meanwhile. Overlap holds as for a judgment that came late.
 * What is not set aside is not touched, nor what was never counted: a judgment that came after its author had left.
 *
 * @param by those only that were set aside in this time: one action is taken back, and others stand
 */
export async function restoreJudgments(
  tx: Db,
  period: JudgmentsOfPeriod,
  by: SetAsideBetween = {},
): Promise<{ counted: number; surplus: number }> {
  const { projectId } = period;
  await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR KEY SHARE`;
  // Every slot of these comparisons, so that none is passed over because somebody has it locked for a moment.
  await tx.$executeRaw`
    SELECT FROM slot s
    WHERE s.project_id = ${projectId}::uuid AND s.comparison_id IN (
      SELECT a.comparison_id FROM assignment a WHERE ${ofPeriod(period)} AND ${wasSetAside(by)})
    ORDER BY s.comparison_id, s.slot FOR UPDATE`;
  const aside = await tx.$queryRaw<
    { assignmentId: string; comparisonId: string; kind: AssignmentKind; origin: string }[]
  >`
    SELECT a.id AS "assignmentId", a.comparison_id AS "comparisonId", a.kind, a.origin FROM assignment a
    WHERE ${ofPeriod(period)} AND ${wasSetAside(by)}
    ORDER BY a.comparison_id, a.id FOR UPDATE`;
  const changes: { assignmentId: string; to: JudgmentStanding }[] = [];
  for (const { assignmentId, comparisonId, kind, origin } of aside) {
    const slot = await takeFreeSlot(tx, { projectId, assignmentId, comparisonId });
    const to = slot !== undefined || kind !== 'work' ? 'counted' : 'surplus';
    // A vote that was planned stays one, whichever place is free for it now.
    await tx.$executeRaw`
      UPDATE assignment SET state = ${to}, origin = ${origin}, slot = coalesce(${slot ?? null}::smallint, slot)
      WHERE project_id = ${projectId}::uuid AND id = ${assignmentId}::uuid`;
    changes.push({ assignmentId, to });
  }
  await reviseStanding(tx, projectId, changes);
  const counted = changes.filter(({ to }) => to === 'counted').length;
  return { counted, surplus: changes.length - counted };
}

export interface SetAsideBetween {
  after?: Date | undefined;
  upTo?: Date | undefined;
}

/** Assignments `a` that are set aside now because somebody set their judgment aside then. */
const wasSetAside = ({ after, upTo }: SetAsideBetween): Prisma.Sql => Prisma.sql`(a.state = 'set_aside' AND (
  SELECT j.created_at > coalesce(${after ?? null}::timestamptz, '-infinity')
         AND j.created_at <= coalesce(${upTo ?? null}::timestamptz, 'infinity')
  FROM judgment j
  WHERE j.project_id = a.project_id AND j.assignment_id = a.id AND j.client_id IS NULL
  ORDER BY j.revision DESC LIMIT 1))`;
