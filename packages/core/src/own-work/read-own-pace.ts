import type { Db } from '@touchstone/db/open-database';
import { SENT_BY_AUTHOR } from './own-standing-sql';
import { readProjectShare } from './read-project-share';
import { READ_JUDGMENTS, type SkipReason } from '@touchstone/domain/assignment/skip-reason';

export const PACE_SPANS = ['today', 'week', 'all'] as const;
export type PaceSpan = (typeof PACE_SPANS)[number];

export interface Pace {
  span: PaceSpan;
  /** Judgments accepted, revisions not counted again. */
  judgments: number;
  /** Active time of judgments and revisions, in milliseconds. */
  activeMs: number;
  /** Active time of a judgment: the median with the quartiles around it, in milliseconds; null without any. */
  median: { low: number; value: number; high: number; n: number } | null;
}

export interface OwnPace {
  /** Today, this week (from Monday), and ever, in that order. */
  spans: Pace[];
  /** The last 30 days on which there was work, oldest first. */
  perDay: { day: string; judgments: number; activeMs: number }[];
  /** Comparisons passed over, by reason. Harm stands apart: it counts for nothing. */
  skips: { harmful: number; other: { reason: SkipReason | null; n: number }[] };
  /** The whole project's: judgments in, of those wanted. */
  project: { counted: number; wanted: number };
}

interface SpanRow {
  span: PaceSpan;
  judgments: number;
  active_ms: bigint;
  quartiles: [number, number, number] | null;
  timed: number;
}

const DAYS_SHOWN = 30;

/** How far, how fast and how steadily a rater works. Days are those of `timeZone`. */
export async function readOwnPace(
  db: Db,
  { projectId, raterId, timeZone, now }: { projectId: string; raterId: string; timeZone: string; now: Date },
): Promise<OwnPace> {
  const [spans, perDay, skips, project] = await Promise.all([
    db.$queryRaw<SpanRow[]>`
      WITH today AS (
        SELECT (${now}::timestamptz AT TIME ZONE ${timeZone})::date AS day
      ), own AS (
        SELECT active_ms, revision, (created_at AT TIME ZONE ${timeZone})::date AS day FROM judgment j
        WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND ${SENT_BY_AUTHOR}
      )
      SELECT spans.span, count(own.day) FILTER (WHERE revision = 0)::int AS judgments, coalesce(sum(active_ms), 0)::bigint AS active_ms,
             percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY active_ms) FILTER (WHERE revision = 0) AS quartiles,
             count(active_ms) FILTER (WHERE revision = 0)::int AS timed
      FROM today CROSS JOIN (VALUES ('today', 1), ('week', 2), ('all', 3)) AS spans(span, place)
      LEFT JOIN own ON spans.span = 'all' OR own.day = today.day
        OR spans.span = 'week' AND own.day >= date_trunc('week', today.day)::date AND own.day <= today.day
      GROUP BY spans.span, spans.place ORDER BY spans.place`,
    db.$queryRaw<{ day: string; judgments: number; active_ms: bigint }[]>`
      SELECT * FROM (
        SELECT to_char(created_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day, count(*) FILTER (WHERE revision = 0)::int AS judgments,
               coalesce(sum(active_ms), 0)::bigint AS active_ms
        FROM judgment j
        WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND ${SENT_BY_AUTHOR}
        GROUP BY day ORDER BY day DESC LIMIT ${DAYS_SHOWN}) AS latest
      ORDER BY day`,
    db.$queryRaw<{ reason: SkipReason | null; n: number }[]>`
      SELECT skip_reason AS reason, count(*)::int AS n FROM assignment
      WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid AND state = 'skipped'
        AND skip_reason IS DISTINCT FROM ${READ_JUDGMENTS}
      GROUP BY skip_reason ORDER BY n DESC, reason`,
    readProjectShare(db, { projectId, raterId }),
  ]);
  return {
    spans: spans.map(toPace),
    perDay: perDay.map(({ active_ms, ...day }) => ({ ...day, activeMs: Number(active_ms) })),
    skips: {
      harmful: skips.find(({ reason }) => reason === 'harmful')?.n ?? 0,
      other: skips.filter(({ reason }) => reason !== 'harmful'),
    },
    project,
  };
}

function toPace({ span, judgments, active_ms, quartiles, timed }: SpanRow): Pace {
  const [low, value, high] = quartiles ?? [];
  const isKnown = low !== undefined && value !== undefined && high !== undefined;
  return {
    span,
    judgments,
    activeMs: Number(active_ms),
    median: isKnown ? { low, value, high, n: timed } : null,
  };
}
