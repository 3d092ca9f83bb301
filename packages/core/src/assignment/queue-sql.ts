import { Prisma } from '@touchstone/db/generated/client';
import { HOLDS_FEW, type Claimer } from './claimer-sql';
import { nextInLane } from './lanes-sql';
import { IS_OPEN, mayBeAsked } from './slot-sql';

// Written into the statement, for the reason told at `lanes-sql.ts`.
/** Of what ran out or waits for this rater, looked at beside the lanes. */
const BESIDE_LOOKS = Prisma.raw('16');
/** Of what this rater gave back last. */
const GIVEN_BACK_LOOKS = Prisma.raw('8');
/** First rows of lanes and what lies beside them, tried one after the other while others hold them. */
const HEADS = Prisma.raw('64');

/**
 * CTE `candidate` of a claim: one row or none, locked. What the rater gave back comes first again while it is open, as a hidden
 * check that was given back does; then what was handed to them by name. The lanes come by priority, then by their first row, and
 * what ran out stands among them at its place. `claimer` and `lanesOf` come before it.
 */
export function findCandidate(by: Claimer): Prisma.Sql {
  const project = Prisma.sql`${by.projectId}::uuid`;
  const rater = Prisma.sql`${by.raterId}::uuid`;
  return Prisma.sql`heads AS (
      SELECT priority, head AS position, id AS lane_id, NULL::uuid AS comparison_id, NULL::smallint AS slot
      FROM open_lanes WHERE head IS NOT NULL
      UNION ALL
      (SELECT (SELECT lanes.priority FROM lanes WHERE lanes.id = s.lane_id), s.position, s.lane_id, s.comparison_id, s.slot FROM slot s
       WHERE s.project_id = ${project} AND s.state = 'leased' AND s.available_at <= (SELECT clock_timestamp()) AND ${mayHave(by)}
       ORDER BY s.available_at LIMIT ${BESIDE_LOOKS})
      UNION ALL
      SELECT 101, row_number() OVER (ORDER BY back.created_at), found.lane_id, found.comparison_id, found.slot
      FROM (${givenBack(by)}) AS back
      CROSS JOIN LATERAL (
        SELECT s.lane_id, s.comparison_id, s.slot FROM slot s
        WHERE s.project_id = ${project} AND s.comparison_id = back.comparison_id AND ${IS_OPEN} AND ${mayHave(by)}
        ORDER BY s.slot <> back.slot, s.slot LIMIT 1) AS found
      UNION ALL
      (SELECT 100, s.position, s.lane_id, s.comparison_id, s.slot FROM slot s
       WHERE s.project_id = ${project} AND s.state = 'open' AND s.reserved_for = ${rater} AND ${mayHave(by)}
       ORDER BY s.position LIMIT ${BESIDE_LOOKS})
    ), candidate AS (
      SELECT found.comparison_id, found.slot, found.holder_id, found.origin
      FROM (SELECT * FROM heads WHERE ${HOLDS_FEW} ORDER BY priority DESC, position, slot LIMIT ${HEADS}) AS heads
      CROSS JOIN LATERAL (
        SELECT * FROM (
          SELECT s.comparison_id, s.slot, s.holder_id, s.origin FROM slot s
          WHERE heads.comparison_id IS NOT NULL
            AND s.project_id = ${project} AND s.comparison_id = heads.comparison_id AND s.slot = heads.slot
            AND s.lane_id = heads.lane_id
            AND (s.state = 'leased' AND s.available_at <= clock_timestamp()
                 OR s.state = 'open' AND coalesce(s.reserved_for = ${rater}, true))
          FOR UPDATE OF s SKIP LOCKED) AS beside
        UNION ALL
        ${nextInLane(by, Prisma.sql`heads.comparison_id IS NULL`)}
        LIMIT 1
      ) AS found
      LIMIT 1
    )`;
}

/**
 * CTE `candidate` where there are lanes to look at and nothing else: none at all where something lies beside them for this rater, or
 * hidden checks may be drawn.
 */
export function findCandidateInLanes(by: Claimer): Prisma.Sql {
  const project = Prisma.sql`${by.projectId}::uuid`;
  const rater = Prisma.sql`${by.raterId}::uuid`;
  return Prisma.sql`plain AS MATERIALIZED (
      SELECT p.gold_rate = 0 AND p.repeat_rate = 0 AND p.archived_at IS NULL
             AND NOT EXISTS (SELECT FROM slot s
                             WHERE s.project_id = ${project} AND s.state = 'leased' AND s.available_at <= (SELECT clock_timestamp())
                               AND ${mayHave(by)})
             AND NOT EXISTS (SELECT FROM slot s WHERE s.project_id = ${project} AND s.state = 'open' AND s.reserved_for = ${rater})
             AND NOT EXISTS (SELECT FROM (${givenBack(by)}) AS back
                             WHERE (SELECT true FROM slot s
                                    WHERE s.project_id = ${project} AND s.comparison_id = back.comparison_id AND ${IS_OPEN} LIMIT 1))
             AND NOT EXISTS (SELECT FROM assignment a
                             WHERE a.project_id = ${project} AND a.rater_id = ${rater} AND a.kind IN ('gold', 'repeat')
                               AND a.state IN ('leased', 'released')) AS so
      FROM project p WHERE p.id = ${project}
    ), candidate AS (
      SELECT found.comparison_id, found.slot, found.holder_id, found.origin
      FROM (SELECT id AS lane_id, head AS position FROM open_lanes
            WHERE head IS NOT NULL AND (SELECT so FROM plain) AND ${HOLDS_FEW}
            ORDER BY priority DESC, head LIMIT ${HEADS}) AS heads
      CROSS JOIN LATERAL (
        ${nextInLane(by, Prisma.sql`true`)}
        LIMIT 1
      ) AS found
      LIMIT 1
    )`;
}

const mayHave = (by: Claimer): Prisma.Sql =>
  Prisma.sql`(SELECT lanes.id FROM lanes WHERE lanes.id = s.lane_id) IS NOT NULL AND ${mayBeAsked(by)}`;

const givenBack = ({ projectId, raterId }: Claimer): Prisma.Sql => Prisma.sql`
        SELECT comparison_id, slot, created_at FROM assignment
        WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND kind = 'work' AND state = 'released'
        ORDER BY closed_at DESC LIMIT ${GIVEN_BACK_LOOKS}`;
