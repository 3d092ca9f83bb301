import type { Db } from '@touchstone/db/open-database';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { ofPeriod, type JudgmentsOfPeriod } from './judgments-of-period';
import { reviseStanding } from './revise-standing';

/**
 * Sets a rater's judgments aside, in the caller's transaction: each gets a revision that no longer counts, and the slot it held
 * opens at the end of its queue, so that somebody else is asked. Where the overlap was lowered meanwhile, the slot goes. What is set
 * aside already stays as it is: doing it twice is doing it once.
 *
 * One at a time in a project, so that two who are set aside at once don't both give up the one slot too many. Slots are locked before
 * assignments, in the order in which others take several: a claim, a late submit or a skip is waited for.
 *
 * @returns how many were set aside, hidden checks among them, and how many slots opened
 */
export async function setAsideJudgments(
  tx: Db,
  period: JudgmentsOfPeriod,
): Promise<{ judgments: number; reopened: number }> {
  const { projectId } = period;
  await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    SELECT FROM slot s JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id
    WHERE ${ofPeriod(period)} AND s.project_id = ${projectId}::uuid AND s.state = 'counted'
    ORDER BY s.comparison_id, s.slot FOR UPDATE OF s`;
  const taken = await tx.$queryRaw<{ assignmentId: string; from: JudgmentStanding }[]>`
    SELECT a.id AS "assignmentId", a.state AS from FROM assignment a
    WHERE ${ofPeriod(period)} AND a.state IN ('counted', 'surplus')
    ORDER BY a.id FOR UPDATE`;
  const ids = taken.map(({ assignmentId }) => assignmentId);
  await reviseStanding(
    tx,
    projectId,
    taken.map((each) => ({ ...each, to: 'set_aside' })),
  );
  await tx.$executeRaw`
    UPDATE assignment SET state = 'set_aside' WHERE project_id = ${projectId}::uuid AND id = ANY(${ids}::uuid[])`;
  return { judgments: ids.length, reopened: await openSlots(tx, projectId, ids) };
}

async function openSlots(tx: Db, projectId: string, holders: string[]): Promise<number> {
  await tx.$executeRaw`
    DELETE FROM slot s USING comparison c, project p
    WHERE s.project_id = ${projectId}::uuid AND s.holder_id = ANY(${holders}::uuid[]) AND s.state = 'counted'
      AND c.project_id = s.project_id AND c.id = s.comparison_id AND p.id = s.project_id
      AND (SELECT count(*) FROM slot every WHERE every.project_id = s.project_id AND every.comparison_id = s.comparison_id)
          > coalesce(c.overlap, p.overlap)`;
  const opened = await tx.$queryRaw<{ state: string }[]>`
    UPDATE slot s
    SET state = CASE WHEN c.skips >= ${SKIPS_TO_REVIEW}::int THEN 'parked' ELSE 'open' END,
        available_at = CASE WHEN c.skips >= ${SKIPS_TO_REVIEW}::int THEN 'infinity' ELSE '-infinity' END::timestamptz,
        holder_id = NULL, position = nextval(pg_get_serial_sequence('comparison', 'position'))
    FROM comparison c
    WHERE s.project_id = ${projectId}::uuid AND s.holder_id = ANY(${holders}::uuid[]) AND s.state = 'counted'
      AND c.project_id = s.project_id AND c.id = s.comparison_id
    RETURNING s.state`;
  return opened.filter(({ state }) => state === 'open').length;
}
