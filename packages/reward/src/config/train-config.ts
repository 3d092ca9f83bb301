import { z } from 'zod';

/**
 * How a reward model is trained. Every field has a default; `trainConfigSchema.parse({})` is the configuration that was
 * measured. Unknown keys are refused, so that a misspelt one is not silently ignored.
 */
export const trainConfigSchema = z.strictObject({
  /** log2 of the number of buckets that words are hashed into. */
  hashBits: z.int().min(8).max(20).default(18),
  /** Weight of the dense block against the hashed one: standardised dense columns are multiplied by it. */
  denseScale: z.number().positive().default(0.1),
  /** L2 strengths to try, in units of pairs: the penalty is `l2 / 2 · |w|²` beside a sum over pairs. One value: no search. */
  l2Candidates: z.array(z.number().positive()).min(1).default([16, 8, 4, 2, 1, 0.5, 0.25]),
  /** The strength is chosen on one of this many parts of the training groups. */
  innerFolds: z.int().min(2).default(5),
  /** Stop when the gradient is this small, relative to the gradient at all weights zero. */
  gradientTolerance: z.number().positive().default(1e-5),
  /** Give up after so many iterations; the fit then says it did not converge. */
  maxIterations: z.int().positive().default(1000),
  /** Steps the minimiser remembers to model curvature. */
  memory: z.int().min(1).default(10),
});

/** A complete configuration, defaults filled in. */
export type TrainConfig = z.infer<typeof trainConfigSchema>;

/** A configuration as a caller may write it: any field may be left out. */
export type TrainConfigInput = z.input<typeof trainConfigSchema>;
