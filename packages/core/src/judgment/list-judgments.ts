import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentFilter, JudgmentKind } from '@touchstone/domain/judgment/judgment-filter';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';
import { answerOfRow, type StoredRow } from '../own-work/stored-row';
import { PROMPT_EXCERPT } from '../prompt/prompt-excerpt-sql';
import { judgmentConditions } from './judgment-conditions';
import { coveredFor, JUDGMENTS_WITH_RATERS, RATER_NAME, SAID_LAST, STANDING_NOW } from './judgment-row-sql';

export interface ListedJudgment {
  id: string;
  comparisonId: string;
  at: Date;
  raterId: string;
  rater: string;
  kind: JudgmentKind;
  standing: JudgmentStanding;
  /** How often it was changed. */
  revision: number;
  schemeVersion: number | null;
  guidelineVersion: number | null;
  activeMs: number | null;
  /** In sides as the comparison is shown to whoever reads judgments; null while it is covered. */
  answer: Answer | null;
  /** Strengths a side of the scheme it was given under; only with `prefer`, and null while it is covered. */
  steps: number | null;
  /** The start of the prompt's last user turn; empty where the comparison may hold harm. */
  excerpt: string;
  harmKinds: HarmKind[];
}

export interface JudgmentCursor {
  at: Date;
  id: string;
}

interface Row extends StoredRow, Omit<ListedJudgment, 'answer' | 'steps'> {
  covered: boolean;
  arity: number;
  sideSeed: number;
}

/**
 * A page of a project's judgments as a filter says, of each what was said last, newest first. Pages follow a cursor, so that a judgment
 * made meanwhile neither repeats nor hides one.
 *
 * @param readerId the reader's rater: what they may still be asked about is covered
 * @returns `next` for the page after this one; null when this was the last
 */
export async function listJudgments(
  db: Db,
  { projectId, readerId }: { projectId: string; readerId: string | null },
  filter: JudgmentFilter,
  { limit, after }: { limit: number; after?: JudgmentCursor },
): Promise<{ judgments: ListedJudgment[]; next: JudgmentCursor | null }> {
  const covered = coveredFor(readerId);
  const rows = await db.$queryRaw<Row[]>`
    SELECT j.id, j.comparison_id AS "comparisonId", j.created_at AS at, j.rater_id AS "raterId", ${RATER_NAME} AS rater, j.kind,
           ${STANDING_NOW} AS standing, j.scheme_version AS "schemeVersion", j.guideline_version AS "guidelineVersion",
           j.active_ms AS "activeMs", j.outcome, j.preferred, j.strength, j.steps, j.ranks, j.shown, j.attributes,
           t.rationale, t.own_reading AS "ownReading", t.span_notes AS "spanNotes", c.harm_kinds AS "harmKinds",
           c.side_seed AS "sideSeed", ${covered} AS covered,
           (SELECT count(*)::int FROM comparison_completion part
            WHERE part.project_id = c.project_id AND part.comparison_id = c.id) AS arity,
           CASE WHEN j.kind = 'adjudication' THEN j.revision ELSE (
             SELECT count(*)::int FROM judgment earlier WHERE earlier.project_id = j.project_id
               AND earlier.assignment_id = j.assignment_id AND earlier.revision < j.revision AND earlier.client_id IS NOT NULL)
           END AS revision,
           ${PROMPT_EXCERPT} AS excerpt
    FROM ${JUDGMENTS_WITH_RATERS}
    WHERE j.project_id = ${projectId}::uuid AND ${SAID_LAST} ${judgmentConditions(filter, covered)}
      ${after ? Prisma.sql`AND (j.created_at, j.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY j.created_at DESC, j.id DESC
    LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { judgments: page.map(toListed), next: last ? { at: last.at, id: last.id } : null };
}

function toListed(row: Row): ListedJudgment {
  const { id, comparisonId, at, raterId, rater, kind, standing, revision } = row;
  const { covered, schemeVersion, guidelineVersion, activeMs, excerpt, harmKinds } = row;
  return {
    ...{ id, comparisonId, at, raterId, rater, kind, standing, revision },
    ...{ schemeVersion, guidelineVersion, activeMs, excerpt, harmKinds },
    answer: covered ? null : answerOfRow({ ...row, shown: shownOrder(row.arity, row.sideSeed) }),
    // Only a preference has steps: they tell something of the answer.
    steps: covered ? null : row.steps,
  };
}
