import { Prisma } from '@touchstone/db/generated/client';
import { READ_JUDGMENTS } from '@touchstone/domain/assignment/skip-reason';

/** Whether a row `d` of adjudication is the last that was said of its comparison. */
export const IS_LAST_WORD = Prisma.sql`NOT EXISTS (
  SELECT FROM adjudication newer WHERE newer.project_id = d.project_id AND newer.comparison_id = d.comparison_id
    AND newer.revision > d.revision)`;

/** Whether a reviewer's word stands on the comparison of an assignment `a`. */
export const HAS_FINAL_DECISION = Prisma.sql`
  EXISTS (SELECT FROM adjudication d
          WHERE d.project_id = a.project_id AND d.comparison_id = a.comparison_id AND d.decision <> 'undone'
            AND ${IS_LAST_WORD})`;

/** Whether the rater of an assignment `a` has read what others said of its comparison (`bar-from-work.ts`). */
export const HAS_READ_OTHERS = Prisma.sql`(a.skip_reason IS NOT DISTINCT FROM ${READ_JUDGMENTS})`;

/** Whether a judgment of an assignment `a` is not changed any more, however long its time is: its author would only agree. */
export const EDIT_IS_SHUT = Prisma.sql`(${HAS_FINAL_DECISION} OR ${HAS_READ_OTHERS})`;

/** Whether none stands on comparison `c`, for a claim: what was settled is asked of nobody, whose answer it would give away. */
export const IS_UNDECIDED = Prisma.sql`coalesce((
  SELECT d.decision = 'undone' FROM adjudication d
  WHERE d.project_id = c.project_id AND d.comparison_id = c.id ORDER BY d.revision DESC LIMIT 1), true)`;
