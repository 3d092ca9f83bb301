import { Prisma } from '@touchstone/db/generated/client';
import type { Claimer } from './claimer-sql';
import { inLane, IS_OPEN, mayBeAsked } from './slot-sql';

// How far to look is written into the statement: of a limit it is told later the planner expects a tenth of all rows, and then
// plans each claim anew.
/** Near-twins: of the same prompt group as one of this many last ones. */
const LAST_SEEN = Prisma.raw('5');
/** Places looked at for something that is no near-twin; when all of them are, the first is handed out. */
const SPREAD_LOOKS = Prisma.raw('24');

/**
 * The part of a claim that tells where the rater stands in the queue: CTEs `lanes` (those they may work in, and how far they have
 * come), `recent` (the prompt groups they saw last) and `open_lanes` (with the position of the first row for them, if there is one).
 * `consented` comes before it.
 *
 * What a comparison asks of its rater lies in its lane, so the lanes a rater may work in are picked once and no condition of
 * theirs stands at a row of the queue. In each lane the walk begins after the rater's cursor: behind it lies only what they
 * have judged or skipped, so that it is as short for somebody with a hundred thousand judgments as for a newcomer. It may
 * begin there because whatever opens anew goes to the end of its lane (`move_to_end` in the migration), and what merely ran
 * out is found by its time.
 *
 * Each look-up is a scalar subquery by whole keys, for the reasons told at `claimAny`; the clock is one too, so that
 * it can be looked up in an index. They say true or false rather than `IS NULL`, of which the planner expects one row in two
 * hundred: it would then take the plan for one that reads the lane, and make another for each claim.
 */
export function lanesOf(by: Claimer): Prisma.Sql {
  const project = Prisma.sql`${by.projectId}::uuid`;
  const rater = Prisma.sql`${by.raterId}::uuid`;
  return Prisma.sql`lanes AS MATERIALIZED (
      SELECT l.id, l.priority, coalesce((SELECT k.position FROM claim_cursor k
                                         WHERE k.project_id = ${project} AND k.rater_id = ${rater} AND k.lane_id = l.id), 0) AS after
      FROM lane l CROSS JOIN consented
      WHERE l.project_id = ${project} AND consented.may_work AND (consented.unasked OR l.harm_kinds <@ consented.harm_kinds)
        AND (l.team IS NULL OR l.team = consented.team) AND l.skills <@ consented.skills
        AND (l.language IS NULL OR l.language = ANY(consented.languages))
    ), recent AS MATERIALIZED (
      SELECT array_agg((SELECT p.group_id FROM prompt p
                        WHERE p.project_id = ${project} AND p.id = (
                          SELECT c.prompt_id FROM comparison c WHERE c.project_id = ${project} AND c.id = seen.comparison_id))) AS groups
      FROM (SELECT comparison_id FROM assignment
            WHERE project_id = ${project} AND rater_id = ${rater} AND state = 'leased' AND kind <> 'training'
            UNION ALL
            (SELECT comparison_id FROM judgment WHERE project_id = ${project} AND rater_id = ${rater}
             ORDER BY created_at DESC LIMIT ${LAST_SEEN})) AS seen
    ), open_lanes AS MATERIALIZED (
      SELECT lanes.*, (SELECT s.position FROM slot s
                       WHERE ${inLane(by.projectId)} AND s.lane_id = lanes.id AND s.position > lanes.after AND ${mayBeAsked(by)}
                       ORDER BY s.position, s.slot LIMIT 1) AS head
      FROM lanes
    )`;
}

/**
 * The slot to hand out of the lane `heads.lane_id` from `heads.position` on, locked: the first that is no near-twin of what the rater
 * saw last, or else the first. That the walk locks as it goes (`SKIP LOCKED`) keeps claims at the same head from waiting. What is
 * locked is looked at once more, as it is by then: a slot that has just moved to another lane asks for something else.
 *
 * @param when a condition of `heads`
 */
export function nextInLane(by: Claimer, when: Prisma.Sql): Prisma.Sql {
  const project = Prisma.sql`${by.projectId}::uuid`;
  const fromHead = Prisma.sql`${when} AND ${inLane(by.projectId)} AND s.lane_id = heads.lane_id AND s.position >= heads.position
              AND ${mayBeAsked(by)}
            ORDER BY s.position, s.slot`;
  return Prisma.sql`SELECT locked.* FROM (
          SELECT near.comparison_id, near.slot FROM (
            SELECT s.comparison_id, s.slot FROM slot s
            WHERE ${fromHead} LIMIT ${SPREAD_LOOKS}) AS near
          WHERE coalesce((
                 SELECT false FROM prompt p
                 WHERE p.project_id = ${project} AND p.id = (
                   SELECT c.prompt_id FROM comparison c WHERE c.project_id = ${project} AND c.id = near.comparison_id)
                   AND p.group_id = ANY((SELECT groups FROM recent)::uuid[])), true) OFFSET 0) AS other
        CROSS JOIN LATERAL (
          SELECT s.comparison_id, s.slot, s.holder_id, s.origin FROM slot s
          WHERE s.project_id = ${project} AND s.comparison_id = other.comparison_id AND s.slot = other.slot
            AND s.lane_id = heads.lane_id AND s.position >= heads.position AND ${IS_OPEN}
          FOR UPDATE OF s SKIP LOCKED) AS locked
        UNION ALL
        SELECT * FROM (
          SELECT s.comparison_id, s.slot, s.holder_id, s.origin FROM slot s
          WHERE ${fromHead} LIMIT 1
          FOR UPDATE OF s SKIP LOCKED) AS twin`;
}
