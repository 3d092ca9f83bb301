import type { Db } from '@touchstone/db/open-database';
import type { DayRange } from '@touchstone/domain/time/day-range';
import { OWN_STANDING, SENT_BY_AUTHOR } from './own-standing-sql';

/** A day's work. Every accepted judgment is in exactly one of the counts, every millisecond in `activeMs`. */
export interface TimesheetDay {
  /** `YYYY-MM-DD` in the rater's time zone. */
  day: string;
  /** Active time of judgments and of their revisions. */
  activeMs: number;
  counted: number;
  surplus: number;
  setAside: number;
  training: number;
  /** Changes to earlier judgments: their time is paid, the judgment is not counted twice. */
  revisions: number;
}

interface Row extends Omit<TimesheetDay, 'activeMs'> {
  activeMs: bigint;
}

/** A rater's timesheet: the days with work between two days of `timeZone`, both included, oldest first. */
export async function readTimesheet(
  db: Db,
  {
    projectId,
    raterId,
    timeZone,
    from,
    to,
  }: DayRange & { projectId: string; raterId: string; timeZone: string },
): Promise<TimesheetDay[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT day, coalesce(sum(active_ms), 0)::bigint AS "activeMs",
           count(*) FILTER (WHERE revision = 0 AND standing = 'counted')::int AS counted,
           count(*) FILTER (WHERE revision = 0 AND standing = 'surplus')::int AS surplus,
           count(*) FILTER (WHERE revision = 0 AND standing = 'set_aside')::int AS "setAside",
           count(*) FILTER (WHERE revision = 0 AND standing = 'training')::int AS training,
           count(*) FILTER (WHERE revision > 0)::int AS revisions
    FROM (
      SELECT to_char(j.created_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day, j.active_ms, j.revision, ${OWN_STANDING} AS standing
      FROM judgment j
      WHERE j.project_id = ${projectId}::uuid AND j.rater_id = ${raterId}::uuid AND ${SENT_BY_AUTHOR}
        AND j.created_at >= (${from}::date)::timestamp AT TIME ZONE ${timeZone}
        AND j.created_at < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}) AS own
    GROUP BY day ORDER BY day`;
  return rows.map(({ activeMs, ...day }) => ({ ...day, activeMs: Number(activeMs) }));
}
