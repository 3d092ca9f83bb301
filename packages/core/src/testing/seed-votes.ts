import type { Db } from '@touchstone/db/open-database';
import type { SeededProject } from '@touchstone/db/testing/seed-project';
import { voteRows, type StoredVote } from './vote-rows';

export interface VoteToSeed extends Pick<
  StoredVote,
  'outcome' | 'preferred' | 'strength' | 'first' | 'at' | 'guidelineVersion' | 'attributes'
> {
  comparison: number;
  rater: number;
}

/** Stores votes as work that counts, each in the slot of its comparison that is next; nothing is claimed or submitted for it. */
export async function seedVotes(
  db: Db,
  { projectId, comparisonIds, raterIds }: SeededProject,
  votes: readonly VoteToSeed[],
): Promise<void> {
  const taken = new Map<number, number>();
  const rows = votes.map(({ comparison, rater, ...vote }) => {
    const slot = taken.get(comparison) ?? 0;
    taken.set(comparison, slot + 1);
    const [comparisonId = '', raterId = ''] = [comparisonIds[comparison], raterIds[rater]];
    return voteRows({ ...vote, projectId, comparisonId, raterId, slot });
  });
  await db.assignment.createMany({ data: rows.map(({ assignment }) => assignment) });
  await db.judgment.createMany({ data: rows.map(({ judgment }) => judgment) });
  await db.$executeRaw`
    UPDATE slot s SET state = 'counted', available_at = 'infinity', holder_id = a.id FROM assignment a
    WHERE s.project_id = ${projectId}::uuid AND a.project_id = s.project_id AND a.comparison_id = s.comparison_id AND a.slot = s.slot
      AND a.state = 'counted'`;
}
