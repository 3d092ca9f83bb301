import type { Database } from '@touchstone/db/open-database';
import { endMembership } from './end-membership';

/**
 * Ends a membership and gives what they hold back to the queue. Their judgments stay; one that was under way when it
 * ended is still taken, and set aside.
 */
export async function removeMember(
  db: Database,
  input: { projectId: string; userId: string; actorId: string; now: Date },
): Promise<void> {
  await db.$transaction((tx) => endMembership(tx, input));
}
