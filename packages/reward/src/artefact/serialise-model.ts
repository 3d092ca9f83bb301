import { createHash } from 'node:crypto';
import { firstIssue } from '../config/first-issue';
import { DENSE_FEATURES } from '../features/dense-features';
import type { RewardModel } from '../scoring/reward-model';
import { ArtefactError } from './artefact-error';
import { modelCardSchema, type ModelCard } from './model-card';
import { readSafetensors, writeSafetensors } from './safetensors';

/** A model as bytes, for whatever store the caller has. */
export interface SerialisedModel {
  /** The model's card (`model-card.ts`) as indented JSON. */
  modelJson: string;
  /** A safetensors file of `dense` (F64), `hashed` and `idf` (F32). */
  weights: Uint8Array;
}

/** Serialises a model. The same model gives the same bytes. */
export function serialiseModel({ card, dense, hashed, idf }: RewardModel): SerialisedModel {
  const weights = writeSafetensors({ dense, hashed, idf });
  const stored: ModelCard = { ...card, weightsSha256: sha256(weights) };
  return { modelJson: `${JSON.stringify(stored, null, 2)}\n`, weights };
}

/**
 * Restores a model, which then scores exactly as the one that was serialised.
 *
 * @throws ArtefactError when the card is not one of this format version, the weights are not the ones the card was written
 *   for, or their shapes do not match the card
 */
export function deserialiseModel({ modelJson, weights }: SerialisedModel): RewardModel {
  const { weightsSha256, ...card } = parseCard(modelJson);
  if (sha256(weights) !== weightsSha256) {
    throw new ArtefactError(
      'The weights are damaged or belong to another model: their SHA-256 differs from the card.',
    );
  }
  const { dense, hashed, idf } = readSafetensors(weights);
  const buckets = 2 ** card.config.hashBits;
  if (!(dense instanceof Float64Array) || dense.length !== DENSE_FEATURES.length) {
    throw new ArtefactError(`Tensor "dense" must hold ${DENSE_FEATURES.length} F64 numbers.`);
  }
  if (!(hashed instanceof Float32Array) || hashed.length !== buckets) {
    throw new ArtefactError(`Tensor "hashed" must hold ${buckets} F32 numbers.`);
  }
  if (!(idf instanceof Float32Array) || idf.length !== buckets) {
    throw new ArtefactError(`Tensor "idf" must hold ${buckets} F32 numbers.`);
  }
  return { card, dense, hashed, idf };
}

function parseCard(modelJson: string): ModelCard {
  let json: unknown;
  try {
    json = JSON.parse(modelJson);
  } catch (cause) {
    throw new ArtefactError('The model card is not JSON.', { cause });
  }
  const parsed = modelCardSchema.safeParse(json);
  if (!parsed.success) throw new ArtefactError(`The model card is not valid: ${firstIssue(parsed.error)}.`);
  return parsed.data;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
