import { Prisma } from '@touchstone/db/generated/client';

/** `OwnStanding` of a row `j` of judgment: hidden checks look like counted work. */
export const OWN_STANDING = Prisma.sql`
  CASE WHEN j.kind = 'training' THEN 'training' WHEN j.kind IN ('gold', 'repeat') THEN 'counted' ELSE j.standing END`;
