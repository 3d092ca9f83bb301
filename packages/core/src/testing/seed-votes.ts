import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import type { SeededProject } from '@touchstone/db/testing/seed-project';

export interface VoteToSeed {
  comparison: number;
  rater: number;
  outcome?: 'prefer' | 'tie' | 'cannot_judge';
  preferred?: 0 | 1;
  strength?: number;
  /** Which ordinal stood first. */
  first?: 0 | 1;
  at?: Date;
  guidelineVersion?: number;
}

const STEPS = 3;

/** Stores votes as work that counts, each in the slot of its comparison that is next; nothing is claimed or submitted for it. */
export async function seedVotes(
  db: Db,
  { projectId, comparisonIds, raterIds }: SeededProject,
  votes: readonly VoteToSeed[],
): Promise<void> {
  const taken = new Map<number, number>();
  const rows = votes.map((vote) => {
    const slot = taken.get(vote.comparison) ?? 0;
    taken.set(vote.comparison, slot + 1);
    const outcome = vote.outcome ?? 'prefer';
    const first = vote.first ?? 0;
    const at = vote.at ?? new Date();
    return {
      assignmentId: newId(),
      comparisonId: comparisonIds[vote.comparison] ?? '',
      raterId: raterIds[vote.rater] ?? '',
      guidelineVersion: vote.guidelineVersion ?? 1,
      ...{ slot, outcome, first, at, vote },
    };
  });
  await db.assignment.createMany({
    data: rows.map(({ assignmentId, comparisonId, raterId, slot, at, guidelineVersion, first }) => ({
      ...{ projectId, id: assignmentId, comparisonId, raterId, kind: 'work', slot, state: 'counted' },
      ...{ rotation: first, leaseUntil: at, guidelineVersion, schemeVersion: 1, closedAt: at },
    })),
  });
  await db.judgment.createMany({
    data: rows.map(({ assignmentId, comparisonId, raterId, outcome, first, at, guidelineVersion, vote }) => ({
      ...{
        projectId,
        id: newId(),
        comparisonId,
        raterId,
        assignmentId,
        clientId: newId(),
        bodyHash: 'seeded',
      },
      ...{ kind: 'work', standing: 'counted', outcome, shown: [first, 1 - first], activeMs: 20_000 },
      ...(outcome === 'prefer' && {
        preferred: vote.preferred ?? 0,
        strength: vote.strength ?? 1,
        steps: STEPS,
      }),
      ...{ guidelineVersion, schemeVersion: 1, createdAt: at },
    })),
  });
  await db.$executeRaw`
    UPDATE slot s SET state = 'counted', available_at = 'infinity', holder_id = a.id FROM assignment a
    WHERE s.project_id = ${projectId}::uuid AND a.project_id = s.project_id AND a.comparison_id = s.comparison_id AND a.slot = s.slot`;
}
