import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RewardModel } from '../scoring/reward-model';
import { ArtefactError } from './artefact-error';
import { deserialiseModel, serialiseModel } from './serialise-model';

const CARD_FILE = 'model.json';
const WEIGHTS_FILE = 'weights.safetensors';

/** Writes a model into a folder, which is made if need be, as `model.json` and `weights.safetensors`. */
export async function saveModel(model: RewardModel, folder: string): Promise<void> {
  const { modelJson, weights } = serialiseModel(model);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, WEIGHTS_FILE), weights);
  await writeFile(join(folder, CARD_FILE), modelJson);
}

/** @throws ArtefactError when the folder holds no model, or one that cannot be used */
export async function loadModel(folder: string): Promise<RewardModel> {
  const [modelJson, weights] = await Promise.all([
    readFile(join(folder, CARD_FILE), 'utf8'),
    readFile(join(folder, WEIGHTS_FILE)),
  ]).catch((cause: unknown) => {
    throw new ArtefactError(`No reward model in ${folder}: it needs ${CARD_FILE} and ${WEIGHTS_FILE}.`, {
      cause,
    });
  });
  return deserialiseModel({ modelJson, weights });
}
