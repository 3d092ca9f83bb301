import { createHash } from 'node:crypto';
import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { TrainingReport } from '@touchstone/domain/reward/training-report';
import { serialiseModel } from '@touchstone/reward/artefact/serialise-model';
import { trainConfigSchema, type TrainConfig } from '@touchstone/reward/config/train-config';
import type { PreferencePair } from '@touchstone/reward/data/preference-pair';
import { crossValidate } from '@touchstone/reward/evaluation/cross-validate';
import { evaluateRewardModel } from '@touchstone/reward/evaluation/evaluate-reward-model';
import type { RewardModel } from '@touchstone/reward/scoring/reward-model';
import { NotEnoughDataError } from '@touchstone/reward/training/not-enough-data-error';
import { trainRewardModel } from '@touchstone/reward/training/train-reward-model';
import { parseSnapshotRows } from '../snapshot/parse-snapshot-rows';
import type { FileStorage } from '../storage/file-storage';
import { readSnapshotPairs } from './read-snapshot-pairs';
import { recordTrainingPoints } from './record-training-points';

const FOLDS = 5;

/**
 * Trains on a frozen snapshot, evaluates on what the model has not seen, and keeps the artefact with its lineage. The
 * curve's points are stored as they come. Too little data ends the run with a sentence. Run again after a kill it starts
 * over, and being deterministic arrives at the same model.
 */
export async function runTraining(
  { db, storage }: { db: Database; storage: FileStorage },
  { projectId, runId }: { projectId: string; runId: string },
): Promise<void> {
  const key = { projectId_id: { projectId, id: runId } };
  const run = await db.trainingRun.findUniqueOrThrow({
    where: key,
    select: {
      state: true,
      seed: true,
      config: true,
      snapshotId: true,
      snapshot: {
        select: { sha256: true, files: { where: { format: 'canonical' }, select: { fileKey: true } } },
      },
    },
  });
  if (run.state === 'done' || run.state === 'failed') return;
  await db.trainingPoint.deleteMany({ where: { projectId, runId } });
  await db.trainingRun.update({ where: key, data: { state: 'running', startedAt: new Date() } });
  try {
    const config = trainConfigSchema.parse(run.config);
    const pairs = await readSnapshotPairs(
      parseSnapshotRows(await storage.read(run.snapshot.files[0]?.fileKey ?? '')),
    );
    const points = recordTrainingPoints(db, { projectId, runId });
    const model = await trainRewardModel(pairs.train, config, {
      seed: run.seed,
      ...(pairs.test.length > 0 ? { heldOut: pairs.test } : {}),
      lineage: {
        projectId,
        snapshotId: run.snapshotId,
        snapshotSha256: run.snapshot.sha256,
        trainingRunId: runId,
      },
      onIteration: points.add,
    });
    await points.flush();
    const report = await evaluate(model, pairs, config, run.seed);
    await keepModel({ db, storage }, { projectId, runId, model, report });
  } catch (error) {
    if (!(error instanceof NotEnoughDataError)) throw error; // an outage: the job is retried
    await db.trainingRun.update({
      where: key,
      data: { state: 'failed', error: error.message, finishedAt: new Date() },
    });
  }
}

async function evaluate(
  model: RewardModel,
  { train, test }: { train: PreferencePair[]; test: PreferencePair[] },
  config: TrainConfig,
  seed: number,
): Promise<TrainingReport> {
  const { iterations, gradientNorm, converged, l2 } = model.card.fit;
  const fit = { trainPairs: train.length, iterations, gradientNorm, converged, l2 };
  if (test.length > 0) {
    return {
      evaluatedOn: 'test-split',
      ...(await evaluateRewardModel(model, test, { trainPairs: train, seed })),
      ...fit,
    };
  }
  const { report } = await crossValidate(train, config, { folds: FOLDS, seed });
  return { evaluatedOn: 'cross-validation', ...report, ...fit };
}

async function keepModel(
  { db, storage }: { db: Database; storage: FileStorage },
  {
    projectId,
    runId,
    model,
    report,
  }: { projectId: string; runId: string; model: RewardModel; report: TrainingReport },
): Promise<void> {
  const modelId = newId();
  const fileKey = `models/${projectId}/${modelId}`;
  const { modelJson, weights } = serialiseModel(model);
  await storage.write(`${fileKey}/model.json`, [Buffer.from(modelJson)]);
  await storage.write(`${fileKey}/weights.safetensors`, [weights]);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('reward-model:' || ${projectId}, 0))`;
    const latest = await tx.rewardModel.aggregate({ where: { projectId }, _max: { version: true } });
    const version = (latest._max.version ?? 0) + 1;
    const sha256 = createHash('sha256').update(weights).digest('hex');
    await tx.rewardModel.create({ data: { projectId, id: modelId, version, runId, fileKey, sha256 } });
    await tx.trainingRun.update({
      where: { projectId_id: { projectId, id: runId } },
      data: { state: 'done', report, finishedAt: new Date() },
    });
  });
}
