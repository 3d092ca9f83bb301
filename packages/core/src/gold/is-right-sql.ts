import { Prisma } from '@touchstone/db/generated/client';

/** Whether what row `j` of judgment says is right by row `g` of gold_item: null where the rater could not judge. */
export const IS_RIGHT = Prisma.sql`(CASE WHEN j.outcome = 'cannot_judge' THEN NULL
  ELSE j.outcome = g.outcome AND j.preferred IS NOT DISTINCT FROM g.preferred
       OR CASE WHEN j.outcome = 'prefer' THEN 'prefer:' || j.preferred ELSE j.outcome END = ANY(g.alternatives) END)`;
