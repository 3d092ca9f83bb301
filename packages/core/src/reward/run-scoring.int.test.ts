import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hhLine, importHh, openTestServices, rowsOf, type TestServices } from '../testing/frozen-project';
import {
  downloadScores,
  frozenTellingProject,
  readRun,
  score,
  tellingLines,
  train,
} from '../testing/trained-project';
import { loadRewardModel } from './load-reward-model';
import type { ScoreRow } from './read-scores';
import { runScoring } from './run-scoring';
import { startScoring } from './start-scoring';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

async function trainedProject(pairs = 40) {
  const { projectId, snapshot } = await frozenTellingProject(services, pairs);
  const run = await train(services, { projectId, snapshotId: snapshot.id, seed: 1 });
  const modelId = run.model?.id ?? '';
  const files = async () => (await readRun(services, projectId, run.id)).model?.scoring;
  return { projectId, modelId, runId: run.id, scoring: files };
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('scoring', () => {
  it('gives every completion of the project one score, higher for what people preferred', async () => {
    const { projectId, modelId, scoring } = await trainedProject();
    await score(services, projectId, modelId);
    expect(await scoring()).toMatchObject({ state: 'done', done: 80, total: 80, error: null });
    const completions = await services.db.completion.findMany({ where: { projectId }, select: { id: true } });
    const scores = await services.db.score.findMany({ where: { projectId, modelId } });
    expect(scores.map(({ completionId }) => completionId).sort()).toEqual(
      completions.map(({ id }) => id).sort(),
    );
    const rows = rowsOf<ScoreRow>(await downloadScores(services, { projectId, modelId, format: 'jsonl' }));
    const mean = (pattern: RegExp) => {
      const some = rows.filter(({ completion }) => pattern.test(String(completion)));
      return some.reduce((sum, { score: value }) => sum + Number(value), 0) / some.length;
    };
    expect(mean(/certainly|helpful|because|carefully/)).toBeGreaterThan(
      mean(/whatever|nonsense|stupid|never/) + 1,
    );
  });

  it('writes JSON lines and CSV of the same rows, hashed and counted', async () => {
    const { projectId, modelId, scoring } = await trainedProject();
    // Line breaks, quotes and what a spreadsheet would take for a formula.
    await importHh(services, projectId, [hhLine('Say it in lines, "please".', 'one\ntwo, "three"', '=1+1')]);
    await score(services, projectId, modelId);
    const files = (await scoring())?.files ?? [];
    const jsonl = await downloadScores(services, { projectId, modelId, format: 'jsonl' });
    const csv = await downloadScores(services, { projectId, modelId, format: 'csv' });
    const rows = rowsOf<ScoreRow>(jsonl);
    expect(rows).toHaveLength(82);
    expect(files).toEqual([
      { format: 'jsonl', sha256: sha256(jsonl), bytes: Buffer.byteLength(jsonl), rows: 82 },
      { format: 'csv', sha256: sha256(csv), bytes: Buffer.byteLength(csv), rows: 82 },
    ]);
    const ids = rows.map(({ completion_id }) => completion_id);
    expect(ids).toEqual([...ids].sort());
    expect(rows[0]).toMatchObject({ model_version: 1, source: 'hh' });
    const [header, first] = csv.split('\r\n');
    expect(header).toBe('completion_id,prompt_id,source,model_version,score,prompt,completion');
    expect(first).toContain(`${String(rows[0]?.completion_id)},${String(rows[0]?.prompt_id)},hh,1,`);
    expect(Number(first?.split(',')[4])).toBe(rows[0]?.score);
  });

  it('takes in new completions when run again, and gives the others the same scores', async () => {
    const { projectId, modelId, scoring } = await trainedProject();
    await score(services, projectId, modelId);
    const before = rowsOf<ScoreRow>(await downloadScores(services, { projectId, modelId, format: 'jsonl' }));
    await importHh(services, projectId, tellingLines(40, 50));
    await score(services, projectId, modelId);
    expect(await scoring()).toMatchObject({ state: 'done', done: 100, total: 100 });
    const after = rowsOf<ScoreRow>(await downloadScores(services, { projectId, modelId, format: 'jsonl' }));
    expect(after).toHaveLength(100);
    expect(after.slice(0, 80)).toEqual(before);
  });

  it('is queued once however often it is asked for at once', async () => {
    const { projectId, modelId } = await trainedProject();
    const ask = () => startScoring(services, { projectId, modelId, actorId: services.ownerId });
    await Promise.all([ask(), ask(), ask()]);
    const jobs = await services.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM job_queue.job WHERE name = 'score' AND data ->> 'modelId' = ${modelId}`;
    expect(jobs).toEqual([{ n: 1 }]);
  });

  it('ends with a sentence when the weights are damaged, and can be asked for again', async () => {
    const { projectId, modelId, scoring } = await trainedProject();
    const { fileKey } = await services.db.rewardModel.findFirstOrThrow({ where: { projectId, id: modelId } });
    const weights = await buffer(await services.storage.read(`${fileKey}/weights.safetensors`));
    const damaged = Buffer.from(weights);
    damaged[damaged.length - 1] = (damaged[damaged.length - 1] ?? 0) ^ 1;
    await services.storage.write(`${fileKey}/weights.safetensors`, [damaged]);
    await expect(loadRewardModel(services.storage, fileKey)).rejects.toThrow('damaged');
    await score(services, projectId, modelId);
    expect(await scoring()).toMatchObject({ state: 'failed', files: [] });
    expect((await scoring())?.error).toMatch(/^The weights are damaged/);
    await services.storage.write(`${fileKey}/weights.safetensors`, [weights]);
    await score(services, projectId, modelId);
    expect(await scoring()).toMatchObject({ state: 'done', error: null, done: 80 });
  });

  it('is not done for a model of another project', async () => {
    const { modelId } = await trainedProject();
    const other = await trainedProject();
    await expect(
      startScoring(services, { projectId: other.projectId, modelId, actorId: services.ownerId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      downloadScores(services, { projectId: other.projectId, modelId, format: 'csv' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await score(services, other.projectId, other.modelId);
    await runScoring(services, { projectId: other.projectId, modelId: other.modelId }); // done: changes nothing
    expect(await other.scoring()).toMatchObject({ state: 'done', done: 80 });
  });
});
