import { Prisma } from '@touchstone/db/generated/client';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import type { Claimer } from './claimer-sql';

/** Open to anybody, of the slot `s` of the project: what the index of the lanes holds. */
export const inLane = (projectId: string): Prisma.Sql =>
  Prisma.sql`s.project_id = ${projectId}::uuid AND s.state = 'open' AND s.reserved_for IS NULL`;

/**
 * The same of a slot that is named by its key, said so that the index of the lanes does not fit: a plan made while the tables
 * were small reads that instead of the key, and the whole lane with it once there is one.
 */
export const IS_OPEN = Prisma.sql`coalesce(s.state = 'open' AND s.reserved_for IS NULL, false)`;

/** Whether the rater may be asked about the comparison of the slot `s`: not settled otherwise, and neither judged, skipped nor held. */
export const mayBeAsked = ({ raterId, beforeSubmitOf }: Claimer): Prisma.Sql => Prisma.sql`coalesce((
          SELECT c.skips < ${SKIPS_TO_REVIEW}::int AND NOT c.is_gold AND coalesce((
                   SELECT false FROM assignment a
                   WHERE a.project_id = c.project_id AND a.comparison_id = c.id AND a.rater_id = ${raterId}::uuid AND a.kind = 'work'
                     AND (a.id = ${beforeSubmitOf}::uuid
                          OR a.state NOT IN ('lapsed', 'released')
                             AND NOT (a.state = 'leased' AND a.lease_until <= clock_timestamp() AND a.slot = s.slot))), true)
          FROM comparison c WHERE c.project_id = s.project_id AND c.id = s.comparison_id), false)`;

/** Whether the rater is through with the comparison of the slot `s` for good. */
export const isDone = (raterId: string): Prisma.Sql => Prisma.sql`coalesce((
          SELECT true FROM assignment a
          WHERE a.project_id = s.project_id AND a.comparison_id = s.comparison_id AND a.rater_id = ${raterId}::uuid
            AND a.kind = 'work' AND a.state IN ('counted', 'surplus', 'skipped', 'set_aside')), false)`;
