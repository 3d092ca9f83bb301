import { Prisma } from '@touchstone/db/generated/client';

/** A place `s` that is none of a gold item, parked for good: those wait for nobody. */
export const IS_NO_GOLD = Prisma.sql`(s.state <> 'parked' OR (
  SELECT NOT c.is_gold FROM comparison c WHERE c.project_id = s.project_id AND c.id = s.comparison_id))`;

/**
 * A project's places for judgments, `counted` and `wanted`, as everybody in it may see them. Places that wait for the reviewers are
 * wanted too: a skip or a report of one's own moves nothing. Those of gold items are not.
 */
export const placesOf = (projectId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT count(*) FILTER (WHERE s.state = 'counted')::int AS counted,
         count(*) FILTER (WHERE ${IS_NO_GOLD})::int AS wanted
  FROM slot s WHERE s.project_id = ${projectId}`;

/**
 * How many hidden checks a rater has judged. Whoever shows a rater how far their project is adds these to what is counted, up to what
 * is wanted: otherwise the figure stands still after a hidden check, and only after one.
 */
export const ownHiddenChecks = (projectId: Prisma.Sql, raterId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT count(*) FROM assignment a
  WHERE a.project_id = ${projectId} AND a.rater_id = ${raterId} AND a.kind IN ('gold', 'repeat') AND a.state = 'counted')`;
