import { buffer, json } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSplit } from '@touchstone/db/testing/set-split';
import {
  freeze,
  hhLine,
  importHh,
  judgeNext,
  newRater,
  newTestProject,
  openTestServices,
  type TestServices,
} from '../testing/frozen-project';
import { findTestData } from '../testing/test-data';
import { frozenTellingProject, readRun, tellingLines, train } from '../testing/trained-project';
import type { FileStorage } from '../storage/file-storage';
import { listTrainingPoints } from './list-training-points';
import type { TrainingRunRow } from './list-training-runs';
import { runTraining } from './run-training';
import { startTraining } from './start-training';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const folderOf = async (projectId: string, run: TrainingRunRow) => {
  const model = await services.db.rewardModel.findFirstOrThrow({
    where: { projectId, id: run.model?.id ?? '' },
    select: { fileKey: true },
  });
  return model.fileKey;
};

describe('a training run', () => {
  it('learns from a snapshot, reports on its test split, and keeps model and curve', async () => {
    const { projectId, snapshot } = await frozenTellingProject(services, 200);
    const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 1 });
    expect(run).toMatchObject({ state: 'done', error: null, model: { version: 1 } });
    const { report } = run;
    if (!report) throw new Error('no report');
    expect(report).toMatchObject({
      evaluatedOn: 'test-split',
      trainPairs: snapshot.counts?.train,
      pairs: snapshot.counts?.test,
      converged: true,
    });
    expect(report.accuracy).toBeGreaterThan(0.9);
    expect(report.baselineLengthOnly).toBeLessThan(0.75);
    expect(report.differenceToLengthOnly).toBeCloseTo(report.accuracy - report.baselineLengthOnly, 12);
    for (const [value, [low, high]] of [
      [report.accuracy, report.accuracyCi95],
      [report.baselineLongerWins, report.baselineLongerWinsCi95],
      [report.baselineLengthOnly, report.baselineLengthOnlyCi95],
      [report.differenceToLengthOnly, report.differenceToLengthOnlyCi95],
    ] as const) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(report.logLoss).toBeLessThan(Math.log(2));

    const points = await listTrainingPoints(services.db, projectId, run.id);
    expect(points.map(({ iteration }) => iteration)).toEqual(
      points.map((_, at) => at + (points[0]?.iteration ?? 0)),
    );
    const last = points.at(-1);
    expect(last?.iteration).toBe(report.iterations);
    expect(last?.loss).toBeLessThan(points[0]?.loss ?? 0);
    expect(last?.gradientNorm).toBe(report.gradientNorm);
    expect(last?.heldOutAccuracy).toBe(report.accuracy);
    expect(last?.heldOutLoss).toBeCloseTo(report.logLoss, 6);
  });

  it('says in the artefact what it was made from, and names its weights by their hash', async () => {
    const { projectId, snapshot } = await frozenTellingProject(services, 60);
    const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 3 });
    const folder = await folderOf(projectId, run);
    const weights = await buffer(await services.storage.read(`${folder}/weights.safetensors`));
    const sha256 = createHash('sha256').update(weights).digest('hex');
    expect(run.model?.sha256).toBe(sha256);
    expect(await json(await services.storage.read(`${folder}/model.json`))).toMatchObject({
      weightsSha256: sha256,
      seed: 3,
      lineage: {
        projectId,
        snapshotId: snapshot.id,
        snapshotSha256: snapshot.sha256,
        trainingRunId: run.id,
      },
    });
  });

  it('gives the same weights for the same snapshot and seed, as a new version of the model', async () => {
    const { projectId, snapshot } = await frozenTellingProject(services, 60);
    const first = await train(services, { projectId, snapshotId: snapshot.id, seed: 7 });
    const second = await train(services, { projectId, snapshotId: snapshot.id, seed: 7 });
    expect([first.model?.version, second.model?.version]).toEqual([1, 2]);
    expect(second.model?.sha256).toBe(first.model?.sha256);
    expect(second.report).toEqual(first.report);
    const later = await freeze(services, projectId, true); // the same data, frozen again
    const third = await train(services, { projectId, snapshotId: later.id, seed: 7 });
    expect(third.model?.sha256).toBe(first.model?.sha256);
  });

  it('starts over after it was killed, and arrives at the same model with one curve', async () => {
    const { projectId, snapshot } = await frozenTellingProject(services, 60);
    const whole = await train(services, { projectId, snapshotId: snapshot.id, seed: 2 });
    const runId = await startTraining(services, {
      projectId,
      snapshotId: snapshot.id,
      seed: 2,
      actorId: services.ownerId,
    });
    const dying: FileStorage = { ...services.storage, write: () => Promise.reject(new Error('killed')) };
    await expect(runTraining({ ...services, storage: dying }, { projectId, runId })).rejects.toThrow(
      'killed',
    );
    expect(await readRun(services, projectId, runId)).toMatchObject({ state: 'running', model: null });
    expect(await services.db.trainingPoint.count({ where: { runId } })).toBeGreaterThan(0);
    await runTraining(services, { projectId, runId });
    const again = await readRun(services, projectId, runId);
    expect(again).toMatchObject({ state: 'done', model: { sha256: whole.model?.sha256 } });
    expect(await listTrainingPoints(services.db, projectId, runId)).toEqual(
      await listTrainingPoints(services.db, projectId, whole.id),
    );
    await runTraining(services, { projectId, runId });
    expect(await services.db.rewardModel.count({ where: { projectId } })).toBe(2);
  });

  it('cross-validates when the snapshot has no test split', async () => {
    const projectId = await newTestProject(services);
    await importHh(services, projectId, tellingLines(0, 40));
    await setSplit(services.adminUrl, { projectId, split: 'train' });
    const snapshot = await freeze(services, projectId, true);
    const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 1 });
    expect(run.report).toMatchObject({
      evaluatedOn: 'cross-validation',
      pairs: 40,
      trainPairs: 40,
      groups: snapshot.counts?.promptGroups,
    });
    const [point] = await listTrainingPoints(services.db, projectId, run.id);
    expect(point).toMatchObject({ heldOutLoss: null, heldOutAccuracy: null });
  });

  it('ends with a sentence, not a crash, on too few pairs', async () => {
    const { projectId, snapshot } = await frozenTellingProject(services, 4);
    const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 1 });
    expect(run).toMatchObject({ state: 'failed', report: null, model: null });
    expect(run.error).toMatch(/^At least 10 pairs are needed here; there (is|are) \d\.$/);
  });

  it('ends with a sentence where people decided nothing', async () => {
    const projectId = await newTestProject(services);
    await importHh(services, projectId, [hhLine('Is this decided?', 'yes', 'no')]);
    const raterId = await newRater(services, projectId);
    await judgeNext(services, { projectId, raterId }, { outcome: 'tie' });
    const snapshot = await freeze(services, projectId, false);
    const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 1 });
    expect(run.state).toBe('failed');
    expect(run.error).toMatch(/there are 0\.$/);
  });

  it('starts on a frozen snapshot of this project only', async () => {
    const { projectId } = await frozenTellingProject(services, 12);
    const other = await frozenTellingProject(services, 12);
    const actorId = services.ownerId;
    await expect(
      startTraining(services, { projectId, snapshotId: other.snapshot.id, seed: 1, actorId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const empty = await freeze(services, projectId, false);
    expect(empty.state).toBe('failed');
    await expect(
      startTraining(services, { projectId, snapshotId: empty.id, seed: 1, actorId }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

const real = findTestData('hh-rlhf/harmless-base/test.jsonl.gz');
describe.skipIf(real === undefined)('HH-RLHF harmless-base test (needs TOUCHSTONE_TEST_DATA)', () => {
  it('is learnt from better than by a coin, with an interval that says so', async () => {
    const projectId = await newTestProject(services);
    await importHh(services, projectId, createReadStream(real ?? ''));
    const snapshot = await freeze(services, projectId, true);
    const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 1 });
    expect(run.state).toBe('done');
    expect(run.report?.pairs).toBeGreaterThan(300);
    expect(run.report?.accuracyCi95[0]).toBeGreaterThan(0.5);
  }, 180_000);
});
