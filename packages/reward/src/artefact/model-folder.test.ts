import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RewardModel } from '../scoring/reward-model';
import { scoreCompletion } from '../scoring/score-completion';
import { syntheticPairs } from '../testing/synthetic-pairs';
import { trainRewardModel } from '../training/train-reward-model';
import { ArtefactError } from './artefact-error';
import { loadModel, saveModel } from './model-folder';

const pairs = syntheticPairs(30, 1);
let folder: string;
let model: RewardModel;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reward-model-'));
  model = await trainRewardModel(
    pairs,
    { hashBits: 10 },
    { seed: 1, lineage: { snapshot: 'abc', hash: [1, 2] } },
  );
  await saveModel(model, folder);
});
afterEach(() => rm(folder, { recursive: true }));

test('a model that was saved and loaded is the same model, to the last bit of every score', async () => {
  const loaded = await loadModel(folder);
  expect(loaded).toEqual(model);
  for (const { prompt, chosen } of pairs) {
    const item = { prompt, completion: chosen };
    expect(scoreCompletion(loaded, item)).toBe(scoreCompletion(model, item));
  }
});

async function editCard(edit: (card: Record<string, unknown>) => void): Promise<void> {
  const path = join(folder, 'model.json');
  const card = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  edit(card);
  await writeFile(path, JSON.stringify(card));
}

test('one changed byte of the weights is noticed', async () => {
  const path = join(folder, 'weights.safetensors');
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  await writeFile(path, bytes);
  await expect(loadModel(folder)).rejects.toThrow(/SHA-256/);
});

test('a card that is not one is refused with the field that is wrong', async () => {
  await editCard((card) => (card['scoreMean'] = 'none'));
  await expect(loadModel(folder)).rejects.toThrow(/"scoreMean"/);
  await writeFile(join(folder, 'model.json'), '{');
  await expect(loadModel(folder)).rejects.toThrow(/not JSON/);
});

test('weights of another number of buckets than the card says are refused', async () => {
  await editCard((card) => (card['config'] = { ...(card['config'] as object), hashBits: 11 }));
  await expect(loadModel(folder)).rejects.toThrow(/2048/);
});

test('another version of the features is refused: its scores would mean nothing', async () => {
  await editCard((card) => (card['features'] = { ...(card['features'] as object), hashedTerms: 'other/v2' }));
  await expect(loadModel(folder)).rejects.toThrow(ArtefactError);
});

test('a folder without a model says what is missing', async () => {
  await expect(loadModel(join(folder, 'nowhere'))).rejects.toThrow(/model\.json/);
});
