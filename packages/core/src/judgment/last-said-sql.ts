import { Prisma } from '@touchstone/db/generated/client';

/** Of a row `j` of judgment: the last thing its author said, whether it was set aside since or not. */
export const LAST_SAID = Prisma.sql`(j.client_id IS NOT NULL AND NOT EXISTS (
  SELECT FROM judgment newer
  WHERE newer.project_id = j.project_id AND newer.assignment_id = j.assignment_id AND newer.revision > j.revision
    AND newer.client_id IS NOT NULL))`;
