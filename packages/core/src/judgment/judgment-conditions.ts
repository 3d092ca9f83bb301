import { Prisma } from '@touchstone/db/generated/client';
import type { JudgmentFilter } from '@touchstone/domain/judgment/judgment-filter';
import { STANDING_NOW } from './judgment-row-sql';

/**
 * A filter as conditions on `JUDGMENTS_WITH_RATERS`, each with its AND. Whatever asks what was said leaves out what is covered: to be
 * found by it would tell.
 */
export function judgmentConditions(filter: JudgmentFilter, covered: Prisma.Sql): Prisma.Sql {
  const { search, raterId, comparisonId, outcome, kind, standing, schemeVersion } = filter;
  const { confidence, rationale, disagreement, from, to, timeZone } = filter;
  const asksWhatWasSaid = [search, outcome, confidence, rationale, disagreement].some(
    (part) => part !== undefined,
  );
  const when = (part: unknown, condition: Prisma.Sql) => (part === undefined ? [] : [condition]);
  return Prisma.join(
    [
      Prisma.empty,
      ...(asksWhatWasSaid ? [Prisma.sql`AND NOT ${covered}`] : []),
      ...when(raterId, Prisma.sql`AND j.rater_id = ${raterId}::uuid`),
      ...when(comparisonId, Prisma.sql`AND j.comparison_id = ${comparisonId}::uuid`),
      ...when(outcome, Prisma.sql`AND j.outcome = ${outcome}`),
      ...when(kind, Prisma.sql`AND j.kind = ${kind}`),
      ...when(standing, Prisma.sql`AND ${STANDING_NOW} = ${standing}`),
      ...when(schemeVersion, Prisma.sql`AND j.scheme_version = ${schemeVersion}`),
      ...when(confidence, Prisma.sql`AND (j.attributes ->> 'confidence')::int <= ${confidence}`),
      ...when(rationale, Prisma.sql`AND (t.rationale IS NOT NULL) = ${rationale === 'yes'}`),
      ...when(
        disagreement,
        Prisma.sql`AND EXISTS (SELECT FROM adjudication_case k WHERE k.project_id = j.project_id
          AND k.comparison_id = j.comparison_id AND k.disagreement > 0) = ${disagreement === 'yes'}`,
      ),
      ...when(from, Prisma.sql`AND j.created_at >= (${from}::date)::timestamp AT TIME ZONE ${timeZone}`),
      ...when(to, Prisma.sql`AND j.created_at < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}`),
      ...(search === undefined ? [] : [mentions(search)]),
    ],
    ' ',
  );
}

/** Every word of it is found as it stands: `%` and `_` are characters like any other. */
function mentions(search: string): Prisma.Sql {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`AND (
    t.rationale ILIKE ${pattern} OR t.own_reading ILIKE ${pattern}
    OR EXISTS (SELECT FROM prompt_content p, jsonb_array_elements(p.messages) AS turn
               WHERE p.project_id = c.project_id AND p.prompt_id = c.prompt_id AND turn ->> 'content' ILIKE ${pattern})
    OR EXISTS (SELECT FROM comparison_completion part
               JOIN completion_content body ON body.project_id = part.project_id AND body.completion_id = part.completion_id,
                    jsonb_array_elements(body.messages) AS turn
               WHERE part.project_id = c.project_id AND part.comparison_id = c.id AND turn ->> 'content' ILIKE ${pattern}))`;
}
