import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';

export interface VoteToAdd {
  projectId: string;
  comparisonId: string;
  raterId: string;
  /** Canonical ordinal; absent: a tie. */
  preferred?: number;
  /** The slot it fills, and the order its rater saw: 0 as stored, 1 turned round. */
  slot?: number;
  standing?: 'counted' | 'surplus' | 'set_aside';
  rationale?: string;
}

/** Stores a counted vote on a pair as if it had been handed out and sent. */
export async function addVote(db: Db, vote: VoteToAdd) {
  const { projectId, comparisonId, raterId, preferred, slot = 0, standing = 'counted' } = vote;
  const id = newId();
  const assignmentId = newId();
  await db.assignment.create({
    data: {
      ...{ projectId, id: assignmentId, comparisonId, raterId, slot, state: standing, rotation: slot % 2 },
      ...{ leaseUntil: new Date(), guidelineVersion: 1, schemeVersion: 1 },
    },
  });
  await db.judgment.create({
    data: {
      ...{ projectId, id, comparisonId, raterId, kind: 'work', standing, assignmentId },
      ...{ clientId: newId(), bodyHash: 'seeded', shown: slot % 2 === 0 ? [0, 1] : [1, 0], activeMs: 1000 },
      ...(preferred === undefined
        ? { outcome: 'tie' }
        : { outcome: 'prefer', preferred, strength: 2, steps: 3 }),
      ...{ guidelineVersion: 1, schemeVersion: 1 },
    },
  });
  if (vote.rationale !== undefined)
    await db.judgmentText.create({ data: { projectId, judgmentId: id, rationale: vote.rationale } });
  return { id, assignmentId };
}
