import { Prisma } from '@touchstone/db/generated/client';

/** Minutes a reviewer has a comparison to themselves; every sign of them prolongs it. */
export const HELD_FOR = Prisma.sql`make_interval(mins => 15)`;

/**
 * A case `k` that waits: nothing has settled it, something brings it there, and its comparison `c` is not withheld. What is right
 * of a gold item is known: only somebody's request brings one.
 */
export const WAITS = Prisma.sql`
  k.closed_by IS NULL AND (k.disagreement > 0 OR k.requested OR k.by_model) AND c.decision IS DISTINCT FROM 'withhold'
  AND (k.requested OR NOT c.is_gold)`;

/**
 * A comparison `c` that a reward model may still bring, or that may keep one company: nothing has brought or settled it, and a
 * reviewer would be shown it. What somebody asks about comes for that, and would be no cover.
 */
export const IS_FREE = Prisma.sql`
  NOT c.is_gold AND c.decision IS DISTINCT FROM 'withhold' AND NOT EXISTS (
    SELECT FROM adjudication_case k WHERE k.project_id = c.project_id AND k.comparison_id = c.id
      AND (k.by_model OR k.requested OR k.closed_by IS NOT NULL))`;

/** A case `k` that another reviewer than `raterId` has just now. */
export const heldByOther = (raterId: string): Prisma.Sql => Prisma.sql`
  (k.holder_id IS NOT NULL AND k.holder_id <> ${raterId}::uuid AND k.held_until > clock_timestamp())`;

/** Whether a rater has labelled the comparison of a case `k`: a final word is no label. */
const labelledBy = (rater: Prisma.Sql): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM judgment own WHERE own.project_id = k.project_id AND own.comparison_id = k.comparison_id
            AND own.rater_id = ${rater} AND own.kind <> 'adjudication')`;

/**
 * A case `k` that is for somebody else: `raterId` has labelled the comparison, and there is another reviewer who has not. Where
 * everybody has, anybody may.
 */
export const forSomebodyElse = (raterId: string): Prisma.Sql => Prisma.sql`
  (${labelledBy(Prisma.sql`${raterId}::uuid`)} AND EXISTS (
    SELECT FROM member m
    JOIN user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
    JOIN rater r ON r.project_id = m.project_id AND r.user_id = m.user_id
    WHERE m.project_id = k.project_id AND m.ended_at IS NULL AND m.role IN ('admin', 'reviewer') AND r.id <> ${raterId}::uuid
      AND NOT ${labelledBy(Prisma.sql`r.id`)}))`;
