import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { nextStates } from '@touchstone/domain/assignment/assignment-state';
import { READ_JUDGMENTS } from '@touchstone/domain/assignment/skip-reason';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';
import { toStoredAnswer } from '@touchstone/domain/judgment/stored-answer';
import { lockHeldSlot, lockOwnAssignment, type LockedAssignment } from './lock-own-assignment';
import { requireAllowed } from './require-allowed';
import { requireOpenEdit } from './require-open-edit';
import { takeFreeSlot } from './take-free-slot';
import { otherScheme, termsOf, type Terms } from './terms-of';
import type { AcceptedJudgment, IncomingJudgment } from './submit-judgment';

/** Every case but the common one, in one transaction that holds the assignment. */
export function acceptOtherJudgment(db: Database, judgment: IncomingJudgment): Promise<AcceptedJudgment> {
  return db.$transaction(async (tx) => {
    await lockHeldSlot(tx, judgment);
    const assignment = await lockOwnAssignment(tx, judgment);
    const earlier = await tx.judgment.findMany({
      where: { projectId: judgment.projectId, assignmentId: judgment.assignmentId },
      orderBy: { revision: 'desc' },
      select: { id: true, clientId: true, bodyHash: true, standing: true, revision: true },
    });
    const same = earlier.find(({ clientId }) => clientId === judgment.clientId);
    if (same) return replay(same, judgment);

    const terms = termsOf(assignment, judgment.schemeVersion);
    requireAllowed(judgment.answer, judgment.scheme, assignment.arity);
    const [latest] = earlier;
    if (latest) {
      if (judgment.supersedes === undefined) {
        throw new AppError(
          'ALREADY_JUDGED',
          'This comparison has been judged already; a changed answer must name the one it replaces.',
        );
      }
      const said = earlier.find(({ clientId }) => clientId !== null);
      if (judgment.supersedes !== said?.clientId) {
        throw new AppError(
          'CONFLICT',
          'The answer this one replaces is not the latest any more; reload to see it.',
        );
      }
      if (terms.schemeVersion !== assignment.schemeVersion) throw otherScheme();
      if (assignment.kind === 'training') throw feedbackGiven();
      await requireOpenEdit(tx, judgment);
      // Who has left changes nothing that counts any more; who has come back goes on where the judgment stands now.
      const standing = assignment.isMember ? (assignment.state as JudgmentStanding) : 'set_aside';
      return insert(tx, judgment, assignment, terms, standing, {
        id: latest.id,
        revision: latest.revision + 1,
      });
    }
    if (judgment.supersedes !== undefined) {
      throw new AppError('CONFLICT', 'There is no earlier answer that this one could replace.');
    }
    return insert(tx, judgment, assignment, terms, await standingOfFirst(tx, judgment, assignment, terms));
  });
}

const feedbackGiven = () =>
  new AppError('EDIT_CLOSED', 'You have seen what is right here: an answer of a training round stands.');

function replay(
  stored: { id: string; bodyHash: string; standing: string; revision: number },
  { bodyHash }: IncomingJudgment,
): AcceptedJudgment {
  if (stored.bodyHash !== bodyHash) {
    throw new AppError('CONFLICT', 'A judgment with this id but another answer was stored before.');
  }
  return { id: stored.id, standing: stored.standing as JudgmentStanding, revision: stored.revision };
}

/** A first judgment that the fast path did not take: its slot is gone, its author is no
 * member any more, or there is more in it than an outcome. What is no work counts without a slot. */
async function standingOfFirst(
  tx: Db,
  judgment: IncomingJudgment,
  assignment: LockedAssignment,
  { schemeVersion, guidelineVersion }: Terms,
): Promise<JudgmentStanding> {
  const { projectId, assignmentId } = judgment;
  if (!assignment.isMember) await openHeldSlot(tx, judgment);
  // Nor is it a vote of their own any more once they have read what the others said.
  const slot =
    assignment.isMember && assignment.skipReason !== READ_JUDGMENTS
      ? await takeFreeSlot(tx, { projectId, assignmentId, comparisonId: assignment.comparisonId })
      : undefined;
  const isCounted = slot !== undefined || assignment.kind !== 'work';
  const standing = !assignment.isMember ? 'set_aside' : isCounted ? 'counted' : 'surplus';
  if (!nextStates(assignment.state, 'submit').includes(standing)) {
    throw new AppError('CONFLICT', 'This comparison was handed out again meanwhile; reload to go on.');
  }
  await tx.$executeRaw`
    UPDATE assignment SET state = ${standing}, closed_at = clock_timestamp(), slot = coalesce(${slot ?? null}::smallint, slot),
      scheme_version = ${schemeVersion}::int, guideline_version = ${guidelineVersion}::int
    WHERE project_id = ${projectId}::uuid AND id = ${assignmentId}::uuid`;
  return standing;
}

/** Someone whose membership has ended keeps no slot from the others. A claim that is just taking it over is not waited for. */
async function openHeldSlot(tx: Db, { projectId, assignmentId }: IncomingJudgment): Promise<void> {
  await tx.$executeRaw`
    WITH held AS (
      SELECT comparison_id, slot FROM slot
      WHERE project_id = ${projectId}::uuid AND holder_id = ${assignmentId}::uuid AND state = 'leased'
      FOR UPDATE SKIP LOCKED
    )
    UPDATE slot s SET state = 'open', available_at = '-infinity', holder_id = NULL
    FROM held WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = held.comparison_id AND s.slot = held.slot`;
}

async function insert(
  tx: Db,
  judgment: IncomingJudgment,
  assignment: LockedAssignment,
  terms: Terms,
  standing: JudgmentStanding,
  supersedes?: { id: string; revision: number },
): Promise<AcceptedJudgment> {
  const { projectId, id } = judgment;
  const shown = shownOrder(assignment.arity, assignment.rotation);
  const { attributes, text, ...said } = toStoredAnswer(judgment.answer, judgment.scheme, shown);
  const revision = supersedes?.revision ?? 0;
  await tx.judgment.create({
    data: {
      projectId,
      id,
      comparisonId: assignment.comparisonId,
      raterId: judgment.raterId,
      kind: assignment.kind,
      standing,
      assignmentId: judgment.assignmentId,
      clientId: judgment.clientId,
      bodyHash: judgment.bodyHash,
      revision,
      supersedesId: supersedes?.id ?? null,
      ...said,
      ...(attributes && { attributes }),
      shown,
      activeMs: judgment.activeMs,
      ...terms,
      sessionPosition: judgment.sessionPosition ?? null,
      earlierSights: await countEarlierSights(tx, judgment, assignment),
    },
  });
  if (text) {
    const { spanNotes, ...texts } = text;
    await tx.judgmentText.create({
      data: { projectId, judgmentId: id, ...texts, ...(spanNotes && { spanNotes }) },
    });
  }
  return { id, standing, revision };
}

/** Comparisons of the same prompt that this rater had been handed before. */
async function countEarlierSights(
  tx: Db,
  { projectId, raterId, assignmentId }: IncomingJudgment,
  { comparisonId }: LockedAssignment,
): Promise<number> {
  const [{ n } = { n: 0 }] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n
    FROM comparison c
    JOIN comparison other ON other.project_id = c.project_id AND other.prompt_id = c.prompt_id AND other.id <> c.id
    JOIN assignment seen ON seen.project_id = c.project_id AND seen.comparison_id = other.id AND seen.rater_id = ${raterId}::uuid
      AND seen.kind = 'work'
    WHERE c.project_id = ${projectId}::uuid AND c.id = ${comparisonId}::uuid
      AND seen.created_at < (SELECT created_at FROM assignment WHERE project_id = ${projectId}::uuid AND id = ${assignmentId}::uuid)`;
  return n;
}
