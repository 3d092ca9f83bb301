import { Prisma } from '@touchstone/db/generated/client';

/**
 * Whether the slot of a row `a` of assignment was opened after votes of its comparison were seen. Every slot is planned as long as
 * nothing opens one afterwards.
 */
export const IS_TOP_UP = Prisma.sql`false`;
