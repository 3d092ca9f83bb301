import { Prisma } from '@touchstone/db/generated/client';

/**
 * Whether a row `j` of judgment is in force: it counts, and nothing after it replaces it. A revision that came after its author had
 * left replaces nothing, as it counts nowhere; one without a browser behind it (`set-aside-judgments.ts`, `restore-judgments.ts`)
 * says what has become of the judgment, whatever it says. The one place of this rule: whatever counts, averages or exports
 * judgments asks it, and says besides which kinds it is about (`work` is what votes).
 */
export const STANDS = Prisma.sql`(j.standing = 'counted' AND NOT EXISTS (
  SELECT FROM judgment newer
  WHERE newer.project_id = j.project_id AND newer.assignment_id = j.assignment_id AND newer.revision > j.revision
    AND (newer.standing = 'counted' OR newer.client_id IS NULL)))`;
