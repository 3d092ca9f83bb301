import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { OwnStanding } from '@touchstone/domain/judgment/own-standing';
import { LAST_SAID } from '../judgment/last-said-sql';
import { PROMPT_EXCERPT } from '../prompt/prompt-excerpt-sql';
import { OWN_STANDING } from './own-standing-sql';
import { answerOfRow, type StoredRow } from './stored-row';

export interface OwnJudgment {
  assignmentId: string;
  /** Of the latest revision. */
  at: Date;
  answer: Answer;
  /** Strengths a side of the scheme it was given under; only with `prefer`. */
  steps: number | null;
  standing: OwnStanding;
  /** How often it was changed. */
  revision: number;
  schemeVersion: number;
  /** The start of the prompt's last user turn; empty where the comparison may hold harm, which is opened, not listed. */
  excerpt: string;
  harmKinds: HarmKind[];
}

export interface OwnJudgmentFilter {
  /** In the prompt, the completions and what the rater wrote; upper and lower case are one. */
  search?: string;
  outcome?: Answer['outcome'];
  standing?: OwnStanding;
  /** Days of `timeZone`, both included. */
  from?: string;
  to?: string;
  timeZone: string;
}

/** Where a page ended: the last judgment on it. */
export interface HistoryCursor {
  at: Date;
  id: string;
}

interface Row extends StoredRow, Omit<OwnJudgment, 'answer' | 'steps'> {
  id: string;
}

/**
 * A page of a rater's own judgments, the latest revision of each, newest first. Pages follow a cursor, so that a judgment
 * made meanwhile neither repeats nor hides one.
 *
 * @returns `next` for the page after this one; null when this was the last
 */
export async function listOwnJudgments(
  db: Db,
  who: { projectId: string; raterId: string },
  filter: OwnJudgmentFilter,
  { limit, after }: { limit: number; after?: HistoryCursor },
): Promise<{ judgments: OwnJudgment[]; next: HistoryCursor | null }> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT j.id, j.assignment_id AS "assignmentId", j.created_at AS at, ${OWN_STANDING} AS standing,
           (SELECT count(*)::int FROM judgment earlier
            WHERE earlier.project_id = j.project_id AND earlier.assignment_id = j.assignment_id AND earlier.revision < j.revision
              AND earlier.client_id IS NOT NULL) AS revision,
           j.scheme_version AS "schemeVersion", j.outcome, j.preferred, j.strength, j.steps, j.ranks, j.shown, j.attributes,
           t.rationale, t.own_reading AS "ownReading", t.span_notes AS "spanNotes",
           c.harm_kinds AS "harmKinds",
           ${PROMPT_EXCERPT} AS excerpt
    FROM judgment j
    JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id
    LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
    WHERE j.project_id = ${who.projectId}::uuid AND j.rater_id = ${who.raterId}::uuid AND ${LAST_SAID}
      ${Prisma.join([Prisma.empty, ...conditions(filter), ...(after ? [olderThan(after)] : [])], ' ')}
    ORDER BY j.created_at DESC, j.id DESC
    LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { judgments: page.map(toOwnJudgment), next: last ? { at: last.at, id: last.id } : null };
}

const olderThan = ({ at, id }: HistoryCursor) =>
  Prisma.sql`AND (j.created_at, j.id) < (${at}::timestamptz, ${id}::uuid)`;

function conditions({ search, outcome, standing, from, to, timeZone }: OwnJudgmentFilter): Prisma.Sql[] {
  return [
    ...(outcome === undefined ? [] : [Prisma.sql`AND j.outcome = ${outcome}`]),
    ...(standing === undefined ? [] : [Prisma.sql`AND ${OWN_STANDING} = ${standing}`]),
    ...(from === undefined
      ? []
      : [Prisma.sql`AND j.created_at >= (${from}::date)::timestamp AT TIME ZONE ${timeZone}`]),
    ...(to === undefined
      ? []
      : [Prisma.sql`AND j.created_at < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}`]),
    ...(search === undefined ? [] : [mentions(search)]),
  ];
}

/** Every word of it is found as it stands: `%` and `_` are characters like any other. */
function mentions(search: string): Prisma.Sql {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`AND (
    t.rationale ILIKE ${pattern} OR t.own_reading ILIKE ${pattern}
    OR EXISTS (SELECT FROM prompt_content p, jsonb_array_elements(p.messages) AS turn
               WHERE p.project_id = c.project_id AND p.prompt_id = c.prompt_id AND turn ->> 'content' ILIKE ${pattern})
    OR EXISTS (SELECT FROM comparison_completion part
               JOIN completion_content a ON a.project_id = part.project_id AND a.completion_id = part.completion_id,
                    jsonb_array_elements(a.messages) AS turn
               WHERE part.project_id = c.project_id AND part.comparison_id = c.id AND turn ->> 'content' ILIKE ${pattern}))`;
}

function toOwnJudgment(row: Row): OwnJudgment {
  const { assignmentId, at, standing, revision, schemeVersion, steps, excerpt, harmKinds } = row;
  const answer = answerOfRow(row);
  return { assignmentId, at, answer, steps, standing, revision, schemeVersion, excerpt, harmKinds };
}
