import { Prisma } from '@touchstone/db/generated/client';

/**
 * `OwnStanding` of a row `j` of judgment that its author sent: what has become of it since, if it was set aside or restored, else
 * what it was stored with. Hidden checks are stored, set aside and restored like work, so nothing here tells them apart.
 */
export const OWN_STANDING = Prisma.sql`
  CASE WHEN j.kind = 'training' THEN 'training' ELSE coalesce((
    SELECT since.standing FROM judgment since
    WHERE since.project_id = j.project_id AND since.assignment_id = j.assignment_id AND since.revision > j.revision
      AND since.client_id IS NULL ORDER BY since.revision DESC LIMIT 1), j.standing) END`;

/**
 * Whether a row `j` of judgment was sent by its author: first or changed, and not a note that it was set aside or restored, nor
 * imported. All that is paid, and all that its author gets to see.
 */
export const SENT_BY_AUTHOR = Prisma.sql`j.client_id IS NOT NULL`;
