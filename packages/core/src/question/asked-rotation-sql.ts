import { Prisma } from '@touchstone/db/generated/client';

/** How the sides of a row `q` of question lay for its asker. */
export const ASKED_ROTATION = Prisma.sql`
  coalesce((SELECT a.rotation FROM assignment a
            WHERE a.project_id = q.project_id AND a.comparison_id = q.comparison_id AND a.rater_id = q.rater_id
            ORDER BY a.created_at LIMIT 1), 0)`;
