import { Prisma } from '@touchstone/db/generated/client';

/** Whether the slot of a row `a` of assignment was opened after votes of its comparison were seen. */
export const IS_TOP_UP = Prisma.sql`(a.origin IS NOT DISTINCT FROM 'top_up')`;
