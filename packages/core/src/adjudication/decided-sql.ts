import { Prisma } from '@touchstone/db/generated/client';

/** Whether a reviewer's word stands on the comparison of an assignment `a`. */
export const HAS_FINAL_DECISION = Prisma.sql`
  EXISTS (SELECT FROM adjudication d
          WHERE d.project_id = a.project_id AND d.comparison_id = a.comparison_id AND d.decision <> 'undone' AND NOT EXISTS (
            SELECT FROM adjudication newer WHERE newer.project_id = d.project_id AND newer.comparison_id = d.comparison_id
              AND newer.revision > d.revision))`;
