import type { Db } from '@touchstone/db/open-database';
import { voteRows } from './vote-rows';

export interface VoteToAdd {
  projectId: string;
  comparisonId: string;
  raterId: string;
  /** Canonical ordinal; absent: a tie. */
  preferred?: number;
  /** The slot it fills when it counts, and the order its rater saw: 0 as stored, 1 turned round. */
  slot?: number;
  standing?: 'counted' | 'surplus' | 'set_aside';
  rationale?: string;
}

/**
 * Stores a vote on a pair as if it had been handed out and sent; one that counts fills its slot.
 *
 * @throws Error when that slot is not there to be filled
 */
export async function addVote(db: Db, vote: VoteToAdd): Promise<{ id: string; assignmentId: string }> {
  const { projectId, comparisonId, raterId, preferred, slot = 0, standing = 'counted' } = vote;
  const { assignment, judgment } = voteRows({
    ...{ projectId, comparisonId, raterId, slot, standing, first: slot % 2 === 0 ? 0 : 1, activeMs: 1000 },
    ...(preferred === undefined ? { outcome: 'tie' } : { preferred, strength: 2 }),
  });
  await db.assignment.create({ data: assignment });
  await db.judgment.create({ data: judgment });
  if (vote.rationale !== undefined)
    await db.judgmentText.create({
      data: { projectId, judgmentId: judgment.id, rationale: vote.rationale },
    });
  if (standing === 'counted') {
    const filled = await db.$executeRaw`
      UPDATE slot SET state = 'counted', available_at = 'infinity', holder_id = ${assignment.id}::uuid
      WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid AND slot = ${slot}::int AND state = 'open'`;
    if (filled !== 1) throw new Error('There is no such slot to fill.');
  }
  return { id: judgment.id, assignmentId: assignment.id };
}
