import { Prisma } from '@touchstone/db/generated/client';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';

// How far to look is written into the statement: of a limit it is told later the planner expects a tenth of all rows, and then
// plans each claim anew.
/** Rows a rater passes over at the head of a lane before their cursor is moved: it is written once in so many claims. */
const CURSOR_STEP = Prisma.raw('32');
/** Near-twins: of the same prompt group as one of this many last ones. */
const LAST_SEEN = Prisma.raw('5');
/** Places looked at for something that is no near-twin; when all of them are, the first is handed out. */
const SPREAD_LOOKS = Prisma.raw('24');
/** Of what ran out or waits for this rater, looked at beside the lanes. */
const BESIDE_LOOKS = Prisma.raw('16');
/** Of what this rater gave back last. */
const GIVEN_BACK_LOOKS = Prisma.raw('8');
/** First rows of lanes and what lies beside them, tried one after the other while others hold them. */
const HEADS = Prisma.raw('64');

/** Who claims what, and the assignment whose judgment is stored right after. */
export interface Claimer {
  projectId: string;
  raterId: string;
  beforeSubmitOf: string | null;
}

/**
 * The part of a claim that finds the slot: CTEs `lanes`, `recent`, `open_lanes`, `heads`, `candidate` (one row or none, locked)
 * and `moved`. `consented`, `held` and `share` come before it.
 *
 * What a comparison asks of its rater lies in its lane, so the lanes a rater may work in are picked once and no condition of
 * theirs stands at a row of the queue. In each lane the walk begins after the rater's cursor: behind it lies only what they
 * have judged or skipped, so that it is as short for somebody with a hundred thousand judgments as for a newcomer. It may
 * begin there because whatever opens anew goes to the end of its lane (`move_to_end` in the migration), and what merely ran
 * out is found by its time. `moved` takes the cursor along, never past what is barred for a while only: what others have
 * locked, what the rater holds.
 *
 * What the rater gave back comes first again while it is open, as a hidden check that was given back does; then what was handed
 * to them by name. The lanes come by priority, then by their first row; of the lane whose turn it is, the first row that is no near-twin of what
 * the rater saw last. That the walk locks as it goes (`SKIP LOCKED`) keeps claims at the same head from waiting.
 *
 * Each look-up is a scalar subquery by whole keys, for the reasons told at `claimAssignment`; the clock is one too, so that
 * it can be looked up in an index. They say true or false rather than `IS NULL`, of which the planner expects one row in two
 * hundred: it would then take the plan for one that reads the lane, and make another for each claim.
 */
export function findCandidate({ projectId, raterId, beforeSubmitOf }: Claimer): Prisma.Sql {
  const project = Prisma.sql`${projectId}::uuid`;
  const rater = Prisma.sql`${raterId}::uuid`;
  const inLane = Prisma.sql`s.project_id = ${project} AND s.state = 'open' AND s.reserved_for IS NULL`;
  const mayBeAsked = Prisma.sql`coalesce((
          SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND NOT c.is_gold AND coalesce((
                   SELECT false FROM assignment a
                   WHERE a.project_id = c.project_id AND a.comparison_id = c.id AND a.rater_id = ${rater} AND a.kind = 'work'
                     AND (a.id = ${beforeSubmitOf}::uuid
                          OR a.state NOT IN ('lapsed', 'released')
                             AND NOT (a.state = 'leased' AND a.lease_until <= clock_timestamp() AND a.slot = s.slot))), true)
          FROM comparison c WHERE c.project_id = s.project_id AND c.id = s.comparison_id), false)`;
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
                       WHERE ${inLane} AND s.lane_id = lanes.id AND s.position > lanes.after AND ${mayBeAsked}
                       ORDER BY s.position, s.slot LIMIT 1) AS head
      FROM lanes
    ), heads AS (
      SELECT priority, head AS position, id AS lane_id, NULL::uuid AS comparison_id, NULL::smallint AS slot
      FROM open_lanes WHERE head IS NOT NULL
      UNION ALL
      (SELECT (SELECT lanes.priority FROM lanes WHERE lanes.id = s.lane_id), s.position, s.lane_id, s.comparison_id, s.slot FROM slot s
       WHERE s.project_id = ${project} AND s.state = 'leased' AND s.available_at <= (SELECT clock_timestamp())
         AND (SELECT lanes.id FROM lanes WHERE lanes.id = s.lane_id) IS NOT NULL AND ${mayBeAsked}
       ORDER BY s.available_at LIMIT ${BESIDE_LOOKS})
      UNION ALL
      SELECT 101, row_number() OVER (ORDER BY back.created_at), found.lane_id, found.comparison_id, found.slot
      FROM (SELECT comparison_id, slot, created_at FROM assignment
            WHERE project_id = ${project} AND rater_id = ${rater} AND kind = 'work' AND state = 'released'
            ORDER BY closed_at DESC LIMIT ${GIVEN_BACK_LOOKS}) AS back
      CROSS JOIN LATERAL (
        SELECT s.lane_id, s.comparison_id, s.slot FROM slot s
        WHERE ${inLane} AND s.comparison_id = back.comparison_id
          AND (SELECT lanes.id FROM lanes WHERE lanes.id = s.lane_id) IS NOT NULL AND ${mayBeAsked}
        ORDER BY s.slot <> back.slot, s.slot LIMIT 1) AS found
      UNION ALL
      (SELECT 100, s.position, s.lane_id, s.comparison_id, s.slot FROM slot s
       WHERE s.project_id = ${project} AND s.state = 'open' AND s.reserved_for = ${rater}
         AND (SELECT lanes.id FROM lanes WHERE lanes.id = s.lane_id) IS NOT NULL AND ${mayBeAsked}
       ORDER BY s.position LIMIT ${BESIDE_LOOKS})
    ), candidate AS (
      SELECT found.comparison_id, found.slot, found.holder_id, found.origin
      FROM (SELECT * FROM heads
            WHERE (SELECT held.n = 0 OR held.n <= share.n FROM held LEFT JOIN share ON true)
            ORDER BY priority DESC, position, slot LIMIT ${HEADS}) AS heads
      CROSS JOIN LATERAL (
        SELECT * FROM (
          SELECT s.comparison_id, s.slot, s.holder_id, s.origin FROM slot s
          WHERE heads.comparison_id IS NOT NULL
            AND s.project_id = ${project} AND s.comparison_id = heads.comparison_id AND s.slot = heads.slot
            AND (s.state = 'leased' AND s.available_at <= clock_timestamp()
                 OR s.state = 'open' AND coalesce(s.reserved_for = ${rater}, true))
          FOR UPDATE OF s SKIP LOCKED) AS beside
        UNION ALL
        SELECT locked.* FROM (
          SELECT near.comparison_id, near.slot FROM (
            SELECT s.comparison_id, s.slot FROM slot s
            WHERE heads.comparison_id IS NULL AND ${inLane} AND s.lane_id = heads.lane_id AND s.position >= heads.position
              AND ${mayBeAsked}
            ORDER BY s.position, s.slot LIMIT ${SPREAD_LOOKS}) AS near
          WHERE coalesce((
                 SELECT false FROM prompt p
                 WHERE p.project_id = ${project} AND p.id = (
                   SELECT c.prompt_id FROM comparison c WHERE c.project_id = ${project} AND c.id = near.comparison_id)
                   AND p.group_id = ANY((SELECT groups FROM recent)::uuid[])), true) OFFSET 0) AS other
        CROSS JOIN LATERAL (
          SELECT s.comparison_id, s.slot, s.holder_id, s.origin FROM slot s
          WHERE ${inLane} AND s.comparison_id = other.comparison_id AND s.slot = other.slot
          FOR UPDATE OF s SKIP LOCKED) AS locked
        UNION ALL
        SELECT * FROM (
          SELECT s.comparison_id, s.slot, s.holder_id, s.origin FROM slot s
          WHERE heads.comparison_id IS NULL AND ${inLane} AND s.lane_id = heads.lane_id AND s.position >= heads.position
            AND ${mayBeAsked}
          ORDER BY s.position, s.slot LIMIT 1
          FOR UPDATE OF s SKIP LOCKED) AS twin
        LIMIT 1
      ) AS found
      LIMIT 1
    ), moved AS (
      INSERT INTO claim_cursor (project_id, rater_id, lane_id, position)
      SELECT ${project}, ${rater}, passed.id, passed.position
      FROM (
        SELECT l.id, l.after, coalesce(
                 (SELECT s.position - 1 FROM slot s
                  WHERE ${inLane} AND s.lane_id = l.id AND s.position > l.after
                    AND coalesce((
                         SELECT false FROM assignment a
                         WHERE a.project_id = s.project_id AND a.comparison_id = s.comparison_id AND a.rater_id = ${rater}
                           AND a.kind = 'work' AND a.state IN ('counted', 'surplus', 'skipped', 'set_aside')), true)
                  ORDER BY s.position, s.slot LIMIT 1),
                 (SELECT s.position FROM slot s WHERE ${inLane} AND s.lane_id = l.id ORDER BY s.position DESC, s.slot DESC LIMIT 1)
               ) AS position
        FROM open_lanes l
        WHERE (SELECT s.position FROM slot s
               WHERE ${inLane} AND s.lane_id = l.id AND s.position > l.after AND s.position < coalesce(l.head, 9223372036854775807)
               ORDER BY s.position, s.slot OFFSET ${CURSOR_STEP} LIMIT 1) IS NOT NULL
        OFFSET 0) AS passed
      WHERE passed.position > passed.after
      ON CONFLICT (project_id, rater_id, lane_id)
        DO UPDATE SET position = greatest(claim_cursor.position, excluded.position)
    )`;
}
