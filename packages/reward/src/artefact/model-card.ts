import { z } from 'zod';
import { trainConfigSchema } from '../config/train-config';
import { DENSE_FEATURES } from '../features/dense-features';
import { HASHED_TERMS } from '../features/hashed-terms';

/** Everything about a trained model but its weights: what `model.json` holds. */
export const modelCardSchema = z.strictObject({
  format: z.literal('touchstone-reward-model'),
  formatVersion: z.literal(1),
  features: z.strictObject({
    /** What is hashed and how. Another version of the code may hash differently and must not score with these weights. */
    hashedTerms: z.literal(HASHED_TERMS),
    /** Names of the dense features, in the order of the `dense` tensor, and how training completions standardise them. */
    dense: z
      .array(z.strictObject({ name: z.enum(DENSE_FEATURES), mean: z.number(), scale: z.number().positive() }))
      .length(DENSE_FEATURES.length)
      .refine(
        (features) => features.every(({ name }, at) => name === DENSE_FEATURES[at]),
        'not in the known order',
      ),
  }),
  config: trainConfigSchema,
  seed: z.int(),
  trainedOn: z.strictObject({
    pairs: z.int().positive(),
    groups: z.int().positive(),
    promptGroupRule: z.string(),
  }),
  fit: z.strictObject({
    /** The L2 strength in force, and what was tried to choose it. */
    l2: z.number().positive(),
    l2Trials: z.array(z.strictObject({ l2: z.number(), heldOutLoss: z.number() })),
    iterations: z.int().nonnegative(),
    /** Mean training loss in nats per pair, without the penalty. */
    loss: z.number(),
    /** At the end, relative to the gradient at all weights zero. */
    gradientNorm: z.number(),
    converged: z.boolean(),
  }),
  /** Mean raw score of the training completions, subtracted from every score: 0 is an average training answer. */
  scoreMean: z.number(),
  /** Whatever the caller wants to travel with the model: snapshot, code version, licences. */
  lineage: z.record(z.string(), z.unknown()).optional(),
  /** SHA-256 of the bytes of `weights.safetensors`, in hexadecimal. */
  weightsSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ModelCard = z.infer<typeof modelCardSchema>;
