import { randomInt } from 'node:crypto';
import { newId } from '@touchstone/db/id/new-id';
import type { Database, Db } from '@touchstone/db/open-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { lockRater } from '../rater/act-on-rater';

/** A round is done at leisure: nobody else waits for its items. */
const ROUND_DAYS = 30;

/**
 * Begins a try at the training round, or goes on with the one begun: its items are handed out together, those first that the
 * rater was shown least often.
 *
 * @throws AppError CONFLICT when there is nothing to pass (any more)
 * @throws AppError INVALID when every try is used up, or the project has no items to train with
 */
export async function startTrainingRound(
  db: Database,
  { projectId, raterId }: { projectId: string; raterId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRater(tx, projectId, raterId);
    const project = await tx.project.findUniqueOrThrow({
      where: { id: projectId },
      select: {
        ...{ trainingItems: true, trainingPass: true, trainingTries: true },
        ...{ guidelineVersion: true, schemeVersion: true },
      },
    });
    const { trainedAt } = await tx.rater.findUniqueOrThrow({
      where: { projectId_id: { projectId, id: raterId } },
      select: { trainedAt: true },
    });
    if (project.trainingItems === 0 || trainedAt !== null)
      throw new AppError('CONFLICT', 'There is no training to do here; work is waiting.');
    const rounds = await tx.trainingRound.findMany({
      where: { projectId, raterId },
      select: { finishedAt: true },
    });
    if (rounds.some(({ finishedAt }) => finishedAt === null)) return;
    if (rounds.length >= project.trainingTries)
      throw new AppError('INVALID', problem('trainingTriesUsed', { tries: project.trainingTries }));
    const items = await chooseItems(tx, { projectId, raterId, most: project.trainingItems });
    if (items.length === 0) throw new AppError('INVALID', problem('noTrainingItems'));
    const roundId = newId();
    await tx.trainingRound.create({
      data: {
        ...{ projectId, id: roundId, raterId, attempt: rounds.length + 1 },
        ...{ items: items.length, passMark: project.trainingPass },
      },
    });
    const { guidelineVersion, schemeVersion } = project;
    const leaseUntil = new Date(Date.now() + ROUND_DAYS * 86_400_000);
    await tx.assignment.createMany({
      data: items.map(({ id, comparisonId }) => ({
        ...{ projectId, id: newId(), comparisonId, raterId, kind: 'training', goldId: id, roundId },
        ...{ state: 'leased', rotation: randomInt(2), leaseUntil, guidelineVersion, schemeVersion },
      })),
    });
  });
}

/** Under the conditions of work: nothing before the statement is accepted, and no harm that the rater did not opt into. */
function chooseItems(
  tx: Db,
  { projectId, raterId, most }: { projectId: string; raterId: string; most: number },
): Promise<{ id: string; comparisonId: string }[]> {
  return tx.$queryRaw<{ id: string; comparisonId: string }[]>`
    SELECT g.id, g.comparison_id AS "comparisonId" FROM gold_item g
    JOIN comparison c ON c.project_id = g.project_id AND c.id = g.comparison_id AND c.skips < ${SKIPS_TO_REVIEW}::int
    JOIN project p ON p.id = g.project_id
    LEFT JOIN LATERAL (
      SELECT version, harm_kinds FROM consent
      WHERE project_id = p.id AND rater_id = ${raterId}::uuid ORDER BY accepted_at DESC, id DESC LIMIT 1
    ) AS consented ON consented.version = p.statement_version
    WHERE g.project_id = ${projectId}::uuid AND g.use = 'training' AND g.retired_at IS NULL
      AND (p.statement_version = 0 OR c.harm_kinds <@ consented.harm_kinds)
    ORDER BY (SELECT count(*) FROM assignment a
              WHERE a.project_id = g.project_id AND a.gold_id = g.id AND a.rater_id = ${raterId}::uuid), random()
    LIMIT ${most}`;
}
