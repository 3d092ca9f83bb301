import { Prisma } from '@touchstone/db/generated/client';

// Of the rater `r` of project `p`, the member `m`, who holds `held`. A limit of the member goes before the project's; judgments are
// counted by day as they come (`rater_day`), so this costs the same whatever they have done.

/** Whether what was judged today (UTC) and is held stays under the limit of a day, if there is one. */
export const isWithinDay = (): Prisma.Sql => Prisma.sql`(
                 coalesce(m.daily_limit, p.daily_limit) IS NULL
                 OR coalesce((SELECT d.judgments FROM rater_day d WHERE d.project_id = p.id AND d.rater_id = r.id
                                AND d.day = (clock_timestamp() AT TIME ZONE 'UTC')::date), 0) + (SELECT n FROM held)
                    < coalesce(m.daily_limit, p.daily_limit))`;

/** Whether what was judged and is held stays under the limit of all, if there is one. */
export const isWithinTotal = (): Prisma.Sql => Prisma.sql`(
                 coalesce(m.total_limit, p.total_limit) IS NULL
                 OR coalesce((SELECT sum(d.judgments) FROM rater_day d WHERE d.project_id = p.id AND d.rater_id = r.id), 0)
                    + (SELECT n FROM held) < coalesce(m.total_limit, p.total_limit))`;
