import type { Database, Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import { AppError } from '@touchstone/domain/error/app-error';
import { freeSlots, type FreedAssignment } from './free-slots';

interface SkipAssignment {
  projectId: string;
  raterId: string;
  assignmentId: string;
  reason?: SkipReason;
  /** What the annotator adds to the reason. */
  note?: string;
}

/** A skipped hidden check counts for nobody: its comparison waits for no more judgments. */
type Skipped = Pick<FreedAssignment, 'comparisonId' | 'isWork'>;

/**
 * The rater passes: the slot is free for others, and this rater is not asked about the comparison again. Skipping twice
 * is the same as skipping once; a skip that comes after the lease ended counts like any other. After three people
 * skipped, the comparison's open slots are parked for the reviewers; who holds one then may still judge.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's
 * @throws AppError ALREADY_JUDGED when the judgment was first
 */
export async function skipAssignment(db: Database, input: SkipAssignment): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockSlots(tx, input);
    const skipped = (await skipHeld(tx, input)) ?? (await skipEnded(tx, input));
    if (skipped === undefined) await refuseWhenJudged(tx, input);
    else if (skipped.isWork) await countSkip(tx, input.projectId, skipped.comparisonId);
  });
}

/**
 * Every slot of the comparison, in the order in which others take several of them: nobody claims or frees one until the
 * skip is over, and no two skips wait for each other. The project's row comes first, as when its overlap changes.
 */
async function lockSlots(tx: Db, { projectId, raterId, assignmentId }: SkipAssignment): Promise<void> {
  await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR KEY SHARE`;
  await tx.$executeRaw`
    SELECT FROM assignment a JOIN slot s ON s.project_id = a.project_id AND s.comparison_id = a.comparison_id
    WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.rater_id = ${raterId}::uuid
    ORDER BY s.slot
    FOR UPDATE OF s`;
}

/** @returns what was skipped, when it was held still */
async function skipHeld(
  tx: Db,
  { projectId, raterId, assignmentId, ...why }: SkipAssignment,
): Promise<Skipped | undefined> {
  const [freed] = await freeSlots(tx, {
    projectId,
    raterId,
    to: 'skipped',
    only: assignmentId,
    ...why,
  });
  return freed;
}

/** @returns what was skipped, when the slot was gone already and nothing else has become of the assignment */
async function skipEnded(
  tx: Db,
  { projectId, raterId, assignmentId, reason, note }: SkipAssignment,
): Promise<Skipped | undefined> {
  const [ended] = await tx.assignment.updateManyAndReturn({
    where: { projectId, id: assignmentId, raterId, state: { in: ['lapsed', 'released'] } },
    data: { state: 'skipped', skipReason: reason ?? null, skipNote: note ?? null },
    select: { comparisonId: true, kind: true },
  });
  return ended && { comparisonId: ended.comparisonId, isWork: ended.kind === 'work' };
}

/** One more person skipped; the third sends what is open to the reviewers. */
async function countSkip(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  const { skips } = await tx.comparison.update({
    where: { projectId_id: { projectId, id: comparisonId } },
    data: { skips: { increment: 1 } },
    select: { skips: true },
  });
  if (skips < SKIPS_TO_REVIEW) return;
  await tx.$executeRaw`
    UPDATE slot SET state = 'parked', available_at = 'infinity', holder_id = NULL
    WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND state = 'open'`;
}

async function refuseWhenJudged(tx: Db, { projectId, raterId, assignmentId }: SkipAssignment): Promise<void> {
  const assignment = await tx.assignment.findFirst({
    where: { projectId, id: assignmentId, raterId },
    select: { state: true },
  });
  if (!assignment) throw new AppError('NOT_FOUND', 'There is no such assignment.');
  if (assignment.state === 'counted')
    throw new AppError('ALREADY_JUDGED', 'This comparison has been judged already.');
}
