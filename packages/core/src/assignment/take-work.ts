import type { Db } from '@touchstone/db/open-database';
import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import { giveBackHarmful } from '../consent/give-back-harmful';
import { claimAssignment, type ClaimedAssignment } from './claim-assignment';
import { listLeasedAssignments } from './list-leased-assignments';

/**
 * What the rater holds and may still be shown, filled up to `wanted` from the queue. Fewer when there is no more, or others
 * need it.
 */
export async function takeWork(
  db: Db,
  projectId: string,
  raterId: string,
  wanted: number,
): Promise<ClaimedAssignment[]> {
  await giveBackHarmful(db, projectId, raterId);
  const leased = await listLeasedAssignments(db, projectId, raterId);
  // By id: one whose lease ran out after it was listed may be claimed again right away.
  const held = new Map(leased.map((each) => [each.id, each]));
  while (held.size < Math.min(wanted, WORK_AHEAD)) {
    const next = await claimAssignment(db, projectId, raterId);
    if (!next) break;
    held.set(next.id, next);
  }
  return [...held.values()];
}
