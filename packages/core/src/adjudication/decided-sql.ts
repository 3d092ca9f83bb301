import { Prisma } from '@touchstone/db/generated/client';

/** Whether a reviewer's word stands on the comparison of an assignment `a`. */
export const HAS_FINAL_DECISION = Prisma.sql`
  EXISTS (SELECT FROM adjudication d
          WHERE d.project_id = a.project_id AND d.comparison_id = a.comparison_id AND d.decision <> 'undone' AND NOT EXISTS (
            SELECT FROM adjudication newer WHERE newer.project_id = d.project_id AND newer.comparison_id = d.comparison_id
              AND newer.revision > d.revision))`;

/** Whether none stands on comparison `c`, for a claim: what was settled is asked of nobody, whose answer it would give away. */
export const IS_UNDECIDED = Prisma.sql`coalesce((
  SELECT d.decision = 'undone' FROM adjudication d
  WHERE d.project_id = c.project_id AND d.comparison_id = c.id ORDER BY d.revision DESC LIMIT 1), true)`;
