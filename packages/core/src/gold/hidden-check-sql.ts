import { Prisma } from '@touchstone/db/generated/client';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { roleHas } from '@touchstone/domain/member/permission';
import { roleSchema } from '@touchstone/domain/member/role';
import { IS_UNDECIDED } from '../adjudication/decided-sql';

/** Judgments of the rater's own between a comparison and its repeat, at least. */
const REPEAT_DISTANCE = Prisma.raw('20');
/** Judgments looked at from the drawn moment on: what it costs does not grow with what the rater has done. */
const REPEAT_LOOKS = Prisma.raw('50');
/** Who may read what is right is not asked unseen: it would say nothing about them, and wear the item out. */
const CHECKED_ROLES = roleSchema.options.filter((role) => !roleHas(role, 'gold:manage'));

/**
 * The part of a claim that may put a hidden check in the place of the work it found: CTEs `draw` and `hidden`, the latter with one
 * row or none. It stands in the statement by which a project with such checks makes every claim (`claim-any.ts`), so that a hidden check is handed out under all the conditions of
 * work, at its pace, and costs what work costs. `lanes`, what the rater may be asked, come before it in the
 * statement (`assignment/lanes-sql.ts`).
 *
 * The draw is a keyed hash of the rater and of what the hand-out is for: nobody can foresee it, and asking again draws the same.
 *
 * - A hidden check that was given back or ran out comes again with the same sides, in the order in which it was handed out among
 *   the rater's work that comes back (`claim-assignment.ts`), and not while work of its kind would not: what was reported, or holds
 *   harm that the rater no longer accepts, stays away. So does, as of either kind, what a reviewer has settled.
 * - `gold`: of the items the rater was shown least often, in an order of their own; none that they have judged as work.
 * - `repeat`: a comparison the rater judged long enough ago, once, with the sides moved on by one place.
 *
 * Either is looked for in every claim of a project that has such checks, whatever was drawn (`looked`): the time a claim takes
 * says nothing of what it hands out. How often the rater had each gold item is counted in one grouping of both, which grows with
 * their number and not with its square, as a join that is planned for a few rows would.
 *
 * @param handOut the assignment whose judgment asks for more, or an id made for this claim
 */
export function hiddenCheck(projectId: string, raterId: string, handOut: string): Prisma.Sql {
  const project = Prisma.sql`${projectId}::uuid`;
  const rater = Prisma.sql`${raterId}::uuid`;
  return Prisma.sql`draw AS (
      SELECT CASE WHEN drawn.first < p.gold_rate THEN (
               SELECT 'gold' FROM rater r JOIN member m ON m.project_id = r.project_id AND m.user_id = r.user_id
               WHERE r.project_id = ${project} AND r.id = ${rater} AND m.ended_at IS NULL AND m.role = ANY(${CHECKED_ROLES}::text[]))
             WHEN drawn.first < p.gold_rate + p.repeat_rate THEN 'repeat' END AS kind,
             p.gold_rate > 0 AS checks, p.repeat_rate > 0 AS repeats, drawn.second, p.repeat_after_hours, p.gold_raters
      FROM project p
      CROSS JOIN LATERAL (SELECT sha256(p.order_key || uuid_send(${rater}) || uuid_send(${handOut}::uuid)) AS bytes) AS keyed
      CROSS JOIN LATERAL (
        SELECT ('x' || encode(substr(keyed.bytes, 1, 4), 'hex'))::bit(32)::bigint / 4294967296.0 AS first,
               ('x' || encode(substr(keyed.bytes, 5, 4), 'hex'))::bit(32)::bigint / 4294967296.0 AS second) AS drawn
      WHERE p.id = ${project}
    ), unfinished AS (
      SELECT a.kind, a.comparison_id, a.gold_id, a.id, a.rotation, a.created_at FROM assignment a
      WHERE a.project_id = ${project} AND a.rater_id = ${rater} AND a.kind IN ('gold', 'repeat') AND a.state IN ('leased', 'released')
        AND (a.state = 'released' OR a.lease_until <= clock_timestamp())
        AND (SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND ${IS_UNDECIDED} AND (a.kind = 'gold' OR NOT c.is_gold)
                    AND c.lane_id = ANY(ARRAY(SELECT id FROM lanes))
             FROM comparison c WHERE c.project_id = ${project} AND c.id = a.comparison_id)
      ORDER BY a.created_at, a.id LIMIT 1
    ), shown AS (
      SELECT gold_id, any_value(comparison_id) AS comparison_id, sum(n) AS n, bool_or(is_out) AS is_out FROM (
        SELECT g.id AS gold_id, g.comparison_id, 0 AS n, false AS is_out FROM gold_item g
        WHERE g.project_id = ${project} AND g.use = 'check' AND g.retired_at IS NULL
        UNION ALL
        SELECT a.gold_id, NULL, 1, a.state IN ('leased', 'skipped') FROM assignment a
        WHERE a.project_id = ${project} AND a.rater_id = ${rater} AND a.kind = 'gold') AS every
      GROUP BY gold_id
    ), looked AS MATERIALIZED (
      SELECT draw.kind, CASE WHEN draw.checks THEN (
        SELECT jsonb_build_object('comparison_id', g.comparison_id, 'gold_id', g.gold_id, 'is_first', g.n = 0,
                                  'rotation', g.drawn::bit(16)::int)
        FROM (SELECT shown.*, hashtextextended(gold_id::text || ${rater}::text, 0) AS drawn FROM shown
              WHERE comparison_id IS NOT NULL AND NOT is_out ORDER BY n, drawn OFFSET 0) AS g
        WHERE (SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND ${IS_UNDECIDED} AND c.lane_id = ANY(ARRAY(SELECT id FROM lanes))
               FROM comparison c WHERE c.project_id = ${project} AND c.id = g.comparison_id)
          AND (SELECT a.id FROM assignment a
               WHERE a.project_id = ${project} AND a.comparison_id = g.comparison_id AND a.rater_id = ${rater} AND a.kind = 'work') IS NULL
        LIMIT 1) END AS gold, CASE WHEN draw.repeats THEN (
        SELECT jsonb_build_object('comparison_id', near.comparison_id, 'is_first', false, 'rotation', (
                 SELECT first.rotation + 1 FROM assignment first
                 WHERE first.project_id = ${project} AND first.id = near.assignment_id))
        FROM (SELECT j.comparison_id, j.assignment_id FROM judgment j
              WHERE j.project_id = ${project} AND j.rater_id = ${rater}
                AND j.created_at >= (SELECT min(own.created_at) + (clock_timestamp() - min(own.created_at)) * draw.second
                                     FROM judgment own WHERE own.project_id = ${project} AND own.rater_id = ${rater})
                AND j.created_at < clock_timestamp() - make_interval(hours => draw.repeat_after_hours)
                AND j.created_at < (SELECT own.created_at FROM judgment own
                                    WHERE own.project_id = ${project} AND own.rater_id = ${rater}
                                    ORDER BY own.created_at DESC OFFSET ${REPEAT_DISTANCE} LIMIT 1)
              ORDER BY j.created_at LIMIT ${REPEAT_LOOKS}) AS near
        WHERE coalesce((
                SELECT first.kind = 'work' AND first.state = 'counted'
                  AND (SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND ${IS_UNDECIDED} AND NOT c.is_gold AND c.lane_id = ANY(ARRAY(SELECT id FROM lanes))
                       FROM comparison c WHERE c.project_id = ${project} AND c.id = near.comparison_id)
                  AND (SELECT a.id FROM assignment a
                       WHERE a.project_id = ${project} AND a.comparison_id = near.comparison_id AND a.rater_id = ${rater}
                         AND a.kind = 'repeat') IS NULL
                FROM assignment first WHERE first.project_id = ${project} AND first.id = near.assignment_id), false)
        LIMIT 1) END AS repeat
      FROM draw
    ), hidden AS (
      SELECT kind, comparison_id, gold_id, id AS assignment_id, created_at, rotation::int, false AS is_first FROM unfinished
      UNION ALL
      SELECT looked.kind, found.comparison_id, found.gold_id, NULL, NULL, found.rotation, found.is_first
      FROM looked CROSS JOIN jsonb_to_record(CASE looked.kind WHEN 'gold' THEN looked.gold WHEN 'repeat' THEN looked.repeat END)
        AS found(comparison_id uuid, gold_id uuid, rotation int, is_first boolean)
      WHERE found.comparison_id IS NOT NULL AND NOT EXISTS (SELECT FROM unfinished)
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
