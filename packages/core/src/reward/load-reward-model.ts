import { buffer, text } from 'node:stream/consumers';
import { deserialiseModel } from '@touchstone/reward/artefact/serialise-model';
import type { RewardModel } from '@touchstone/reward/scoring/reward-model';
import type { FileStorage } from '../storage/file-storage';

/** A stored model, checked against its own hash. */
export async function loadRewardModel(storage: FileStorage, fileKey: string): Promise<RewardModel> {
  const modelJson = await text(await storage.read(`${fileKey}/model.json`));
  const weights = await buffer(await storage.read(`${fileKey}/weights.safetensors`));
  return deserialiseModel({ modelJson, weights });
}
