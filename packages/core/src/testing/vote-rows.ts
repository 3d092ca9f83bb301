import type { Prisma } from '@touchstone/db/generated/client';
import { newId } from '@touchstone/db/id/new-id';
import type { JudgmentAttributes } from '@touchstone/domain/judgment/judgment-attributes';

export interface StoredVote {
  projectId: string;
  comparisonId: string;
  raterId: string;
  slot: number;
  standing?: 'counted' | 'surplus' | 'set_aside';
  outcome?: 'prefer' | 'tie' | 'cannot_judge';
  /** Canonical ordinal; only with `prefer`. */
  preferred?: number;
  strength?: number;
  /** Which ordinal its rater saw first. */
  first?: 0 | 1;
  at?: Date;
  activeMs?: number;
  guidelineVersion?: number;
  /** Beside its outcome. */
  attributes?: JudgmentAttributes;
}

const STEPS = 3;

/** A vote on a pair as it is stored when it was handed out and sent: its assignment and its judgment. */
export function voteRows(vote: StoredVote): {
  assignment: Prisma.AssignmentCreateManyInput & { id: string };
  judgment: Prisma.JudgmentCreateManyInput & { id: string };
} {
  const { projectId, comparisonId, raterId, slot, standing = 'counted', outcome = 'prefer' } = vote;
  const { first = 0, at = new Date(), activeMs = 20_000, guidelineVersion = 1 } = vote;
  const assignmentId = newId();
  const both = { projectId, comparisonId, raterId, kind: 'work', guidelineVersion, schemeVersion: 1 };
  return {
    assignment: {
      ...{ ...both, id: assignmentId, slot, state: standing, rotation: first, leaseUntil: at, closedAt: at },
    },
    judgment: {
      ...{ ...both, id: newId(), assignmentId, clientId: newId(), bodyHash: 'seeded', standing, outcome },
      ...(outcome === 'prefer' && {
        preferred: vote.preferred ?? 0,
        strength: vote.strength ?? 1,
        steps: STEPS,
      }),
      ...(vote.attributes && { attributes: vote.attributes }),
      ...{ shown: [first, 1 - first], activeMs, createdAt: at },
    },
  };
}
