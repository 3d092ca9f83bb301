import { Prisma } from '@touchstone/db/generated/client';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';

/** Judgments of the rater's own between a comparison and its repeat, at least. */
const REPEAT_DISTANCE = Prisma.raw('20');
/** Judgments looked at from the drawn moment on: what it costs does not grow with what the rater has done. */
const REPEAT_LOOKS = Prisma.raw('50');

/**
 * The part of a claim that may put a hidden check in the place of the work it found: CTEs `draw` and `hidden`, the latter with one
 * row or none. It stands in the very statement of every claim, so that a hidden check is handed out under all the conditions of
 * work, at its pace, and costs what work costs. `lanes`, what the rater may be asked, come before it in the
 * statement (`assignment/queue-sql.ts`).
 *
 * The draw is a keyed hash of the rater and of what the hand-out is for: nobody can foresee it, and asking again draws the same.
 *
 * - A hidden check that was given back or ran out comes first, with the same sides, as work does.
 * - `gold`: of the items the rater was shown least often, in an order of their own; none that they have judged as work.
 * - `repeat`: a comparison the rater judged long enough ago, once, with the sides moved on by one place.
 *
 * What was found is looked up by whole keys, through scalar subqueries, as everywhere in a claim: as joins, the planner may read
 * all of a rater's work instead, and the time it takes would tell a check from work.
 *
 * @param handOut the assignment whose judgment asks for more, or an id made for this claim
 */
export function hiddenCheck(projectId: string, raterId: string, handOut: string): Prisma.Sql {
  const project = Prisma.sql`${projectId}::uuid`;
  const rater = Prisma.sql`${raterId}::uuid`;
  return Prisma.sql`draw AS (
      SELECT CASE WHEN drawn.first < p.gold_rate THEN 'gold' WHEN drawn.first < p.gold_rate + p.repeat_rate THEN 'repeat' END AS kind,
             drawn.second, p.repeat_after_hours, p.gold_raters
      FROM project p
      CROSS JOIN LATERAL (SELECT sha256(p.order_key || uuid_send(${rater}) || uuid_send(${handOut}::uuid)) AS bytes) AS keyed
      CROSS JOIN LATERAL (
        SELECT ('x' || encode(substr(keyed.bytes, 1, 4), 'hex'))::bit(32)::bigint / 4294967296.0 AS first,
               ('x' || encode(substr(keyed.bytes, 5, 4), 'hex'))::bit(32)::bigint / 4294967296.0 AS second) AS drawn
      WHERE p.id = ${project}
    ), unfinished AS (
      SELECT a.kind, a.comparison_id, a.gold_id, a.id, a.rotation FROM assignment a
      WHERE a.project_id = ${project} AND a.rater_id = ${rater} AND a.kind IN ('gold', 'repeat') AND a.state IN ('leased', 'released')
        AND (a.state = 'released' OR a.lease_until <= clock_timestamp())
      ORDER BY a.created_at LIMIT 1
    ), own AS (
      SELECT a.gold_id, count(*) AS n, bool_or(a.state IN ('leased', 'skipped')) AS out FROM assignment a
      WHERE (SELECT kind FROM draw) = 'gold' AND a.project_id = ${project} AND a.rater_id = ${rater} AND a.kind = 'gold'
      GROUP BY a.gold_id
    ), hidden AS (
      SELECT kind, comparison_id, gold_id, id AS assignment_id, rotation::int, false AS is_first FROM unfinished
      UNION ALL
      (SELECT 'gold', g.comparison_id, g.id, NULL, g.drawn::bit(16)::int, g.n = 0
       FROM (SELECT g.id, g.comparison_id, coalesce(own.n, 0) AS n, hashtextextended(g.id::text || ${rater}::text, 0) AS drawn
             FROM gold_item g LEFT JOIN own ON own.gold_id = g.id
             WHERE (SELECT kind FROM draw) = 'gold' AND NOT EXISTS (SELECT FROM unfinished)
               AND g.project_id = ${project} AND g.use = 'check' AND g.retired_at IS NULL AND own.out IS NOT TRUE
             ORDER BY 3, 4 OFFSET 0) AS g
       WHERE (SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND c.lane_id = ANY(ARRAY(SELECT id FROM lanes))
              FROM comparison c WHERE c.project_id = ${project} AND c.id = g.comparison_id)
         AND (SELECT a.id FROM assignment a
              WHERE a.project_id = ${project} AND a.comparison_id = g.comparison_id AND a.rater_id = ${rater} AND a.kind = 'work') IS NULL
       LIMIT 1)
      UNION ALL
      (SELECT 'repeat', near.comparison_id, NULL, NULL,
              (SELECT first.rotation + 1 FROM assignment first
               WHERE first.project_id = ${project} AND first.id = near.assignment_id), false
       FROM (SELECT j.comparison_id, j.assignment_id FROM judgment j
             WHERE (SELECT kind FROM draw) = 'repeat' AND NOT EXISTS (SELECT FROM unfinished)
               AND j.project_id = ${project} AND j.rater_id = ${rater}
               AND j.created_at >= (SELECT min(own.created_at) + (clock_timestamp() - min(own.created_at)) * (SELECT second FROM draw)
                                    FROM judgment own WHERE own.project_id = ${project} AND own.rater_id = ${rater})
               AND j.created_at < clock_timestamp() - make_interval(hours => (SELECT repeat_after_hours FROM draw))
               AND j.created_at < (SELECT own.created_at FROM judgment own
                                   WHERE own.project_id = ${project} AND own.rater_id = ${rater}
                                   ORDER BY own.created_at DESC OFFSET ${REPEAT_DISTANCE} LIMIT 1)
             ORDER BY j.created_at LIMIT ${REPEAT_LOOKS}) AS near
       WHERE coalesce((
               SELECT first.kind = 'work' AND first.state = 'counted'
                 AND (SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND NOT c.is_gold AND c.lane_id = ANY(ARRAY(SELECT id FROM lanes))
                      FROM comparison c WHERE c.project_id = ${project} AND c.id = near.comparison_id)
                 AND (SELECT a.id FROM assignment a
                      WHERE a.project_id = ${project} AND a.comparison_id = near.comparison_id AND a.rater_id = ${rater}
                        AND a.kind = 'repeat') IS NULL
               FROM assignment first WHERE first.project_id = ${project} AND first.id = near.assignment_id), false)
       LIMIT 1)
    )`;
}

/** The exposure of the gold item in `fresh`, and its retirement once it was shown to as many raters as the project allows. */
export const noteExposure = (projectId: string): Prisma.Sql => Prisma.sql`exposed AS (
      UPDATE gold_item g
      SET exposures = g.exposures + 1, raters = g.raters + terms.is_first::int,
          retired_at = CASE WHEN g.raters + terms.is_first::int >= draw.gold_raters THEN clock_timestamp() ELSE g.retired_at END
      FROM fresh CROSS JOIN terms CROSS JOIN draw
      WHERE g.project_id = ${projectId}::uuid AND g.id = fresh.gold_id
    )`;
