import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { freeSlots } from '../assignment/free-slots';
import { lockComparison } from './lock-comparison';
import { parkComparison } from './park-comparison';

export interface CreateReport {
  projectId: string;
  raterId: string;
  assignmentId: string;
  /** Made by the client; sent again unchanged until it is answered. */
  id: string;
  note?: string;
}

/**
 * An annotator reports a comparison as harmful. Their assignment ends as skipped for harm, unless it was judged: then the
 * judgment stands. Nobody is handed the comparison from here on until a reviewer has settled the report; who holds it
 * just now may finish or give it back. Reported twice with the same id is reported once.
 *
 * What lies with the reviewers has its skips at `SKIPS_TO_REVIEW`, which is what every claim and every release look at: a
 * report puts them there at once.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's, or an id that is somebody else's
 * @throws AppError CONFLICT when the id was used for another report
 */
export async function createReport(db: Database, input: CreateReport): Promise<void> {
  const { projectId, raterId, assignmentId, id } = input;
  await db.$transaction(async (tx) => {
    const assignment = await tx.assignment.findFirst({
      where: { projectId, id: assignmentId, raterId },
      select: { comparisonId: true },
    });
    if (!assignment) throw new AppError('NOT_FOUND', 'There is no such assignment.');
    const { comparisonId } = assignment;
    await lockComparison(tx, projectId, comparisonId);
    if (await isStored(tx, input, comparisonId)) return;
    await tx.harmReport.create({
      data: {
        projectId,
        id,
        comparisonId,
        raterId,
        note: input.note ?? null,
        ...(await whatWasWithheld(tx, projectId, comparisonId)),
      },
    });
    await skipForHarm(tx, input);
    await parkComparison(tx, projectId, comparisonId);
  });
}

/** Whether this very report came before. */
async function isStored(
  tx: Db,
  { projectId, raterId, id, note }: CreateReport,
  comparisonId: string,
): Promise<boolean> {
  const stored = await tx.harmReport.findUnique({
    where: { projectId_id: { projectId, id } },
    select: { comparisonId: true, raterId: true, note: true },
  });
  if (!stored) return false;
  if (stored.raterId !== raterId) throw new AppError('NOT_FOUND', 'There is no such report.');
  if (stored.comparisonId !== comparisonId || stored.note !== (note ?? null))
    throw new AppError('CONFLICT', 'Another report with this id was sent before.');
  return true;
}

/** A comparison that is withheld already needs no second decision: the report takes the one there is. */
async function whatWasWithheld(tx: Db, projectId: string, comparisonId: string) {
  const withheld = await tx.comparison.findFirst({
    where: { projectId, id: comparisonId, decision: 'withhold' },
    select: { decision: true, decidedAt: true, decidedBy: true },
  });
  if (!withheld) return {};
  return { decision: withheld.decision, settledAt: withheld.decidedAt, settledBy: withheld.decidedBy };
}

async function skipForHarm(tx: Db, { projectId, raterId, assignmentId }: CreateReport): Promise<void> {
  const reason = 'harmful';
  const freed = await freeSlots(tx, { projectId, raterId, to: 'skipped', only: assignmentId, reason });
  if (freed.length > 0) return;
  await tx.assignment.updateMany({
    where: { projectId, id: assignmentId, raterId, state: { in: ['lapsed', 'released'] } },
    data: { state: 'skipped', skipReason: reason },
  });
}
