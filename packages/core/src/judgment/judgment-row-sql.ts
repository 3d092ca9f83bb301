import { Prisma } from '@touchstone/db/generated/client';
import { READ_JUDGMENTS } from '@touchstone/domain/assignment/skip-reason';
import { LAST_SAID } from './last-said-sql';

/** Everything below reads from this: a judgment `j` with its assignment `a`, comparison `c`, text `t`, and rater `r` with their name. */
export const JUDGMENTS_WITH_RATERS = Prisma.sql`
  judgment j
  JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id
  JOIN rater r ON r.project_id = j.project_id AND r.id = j.rater_id
  LEFT JOIN assignment a ON a.project_id = j.project_id AND a.id = j.assignment_id
  LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
  LEFT JOIN person ON person.user_id = r.user_id`;

/** What a rater is called: a member's name, or the one in an imported file; empty once it was erased. */
export const RATER_NAME = Prisma.sql`coalesce(person.name, r.label, '')`;

/** What has become of it: the assignment says, where there is one. */
export const STANDING_NOW = Prisma.sql`coalesce(a.state, j.standing)`;

/** Whether `j` is what was said last, by whomever, and not a note that it was set aside or restored. */
export const SAID_LAST = Prisma.sql`
  (j.kind = 'imported'
   OR ${LAST_SAID}
   OR j.kind = 'adjudication' AND NOT EXISTS (
     SELECT FROM judgment newer WHERE newer.project_id = j.project_id AND newer.supersedes_id = j.id))`;

/**
 * Whether what `j` says is kept from a reader: they label in this project and may still be asked about its comparison. Once they open
 * it they are not (`bar-from-work.ts`).
 */
export const coveredFor = (readerId: string | null): Prisma.Sql =>
  readerId === null
    ? Prisma.sql`false`
    : Prisma.sql`(
        (SELECT EXISTS (SELECT FROM assignment own WHERE own.project_id = j.project_id AND own.rater_id = ${readerId}::uuid
                          AND own.skip_reason IS DISTINCT FROM ${READ_JUDGMENTS}))
        AND EXISTS (SELECT FROM slot s WHERE s.project_id = j.project_id AND s.comparison_id = j.comparison_id
                      AND s.state IN ('open', 'leased', 'parked'))
        AND NOT EXISTS (SELECT FROM assignment own WHERE own.project_id = j.project_id AND own.comparison_id = j.comparison_id
                          AND own.rater_id = ${readerId}::uuid AND own.kind = 'work'
                          AND own.state IN ('counted', 'surplus', 'set_aside', 'skipped')))`;
