import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';

/** Stores a reward model that has scored a project: by comparison, what it gives its completions in canonical order. */
export async function addScores(
  db: Db,
  projectId: string,
  scores: Record<string, readonly number[]>,
  version = 1,
): Promise<void> {
  const [snapshotId, runId, modelId, createdBy] = [newId(), newId(), newId(), newId()];
  await db.snapshot.create({
    data: { projectId, id: snapshotId, name: 'S', state: 'done', options: {}, createdBy },
  });
  await db.trainingRun.create({
    data: { projectId, id: runId, snapshotId, config: {}, seed: 1, state: 'done', createdBy },
  });
  await db.rewardModel.create({
    data: { projectId, id: modelId, version, runId, fileKey: 'k', sha256: 'a' },
  });
  const parts = await db.comparisonCompletion.findMany({ where: { projectId } });
  await db.score.createMany({
    data: parts.flatMap(({ comparisonId, completionId, ordinal }) => {
      const value = scores[comparisonId]?.[ordinal];
      return value === undefined ? [] : [{ projectId, modelId, completionId, value }];
    }),
  });
  await db.scoringRun.create({ data: { projectId, modelId, state: 'done', finishedAt: new Date() } });
}
