import { Prisma } from '@touchstone/db/generated/client';

/**
 * Whether the rater `r` of project `p`, the member `m`, may be handed more: what they have judged and hold stays under the limit
 * of the day (in UTC) and under that of all. A limit of the member goes before the project's. `held` is what they hold.
 *
 * Judgments are counted by day as they come (`rater_day`), so this costs the same whatever they have done.
 */
export const isWithinLimits = (): Prisma.Sql => Prisma.sql`(
                 coalesce(m.daily_limit, p.daily_limit) IS NULL
                 OR coalesce((SELECT d.judgments FROM rater_day d WHERE d.project_id = p.id AND d.rater_id = r.id
                                AND d.day = (clock_timestamp() AT TIME ZONE 'UTC')::date), 0) + (SELECT n FROM held)
                    < coalesce(m.daily_limit, p.daily_limit))
               AND (coalesce(m.total_limit, p.total_limit) IS NULL
                 OR coalesce((SELECT sum(d.judgments) FROM rater_day d WHERE d.project_id = p.id AND d.rater_id = r.id), 0)
                    + (SELECT n FROM held) < coalesce(m.total_limit, p.total_limit))`;
