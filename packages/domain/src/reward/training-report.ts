import { z } from 'zod';

const share = z.number();
const interval = z.tuple([z.number(), z.number()]);

/** How well a trained model orders pairs it has not seen, beside what length alone achieves on the same pairs. */
export const trainingReportSchema = z.object({
  /** The snapshot's test split; or, when that holds no decided pair, five-fold cross-validation of the training split. */
  evaluatedOn: z.enum(['test-split', 'cross-validation']),
  trainPairs: z.number().int(),
  pairs: z.number().int(),
  groups: z.number().int(),
  accuracy: share,
  accuracyCi95: interval,
  /** Mean loss in nats a pair; a coin has log 2. */
  logLoss: z.number(),
  logLossCi95: interval,
  ece: z.number(),
  baselineLongerWins: share,
  baselineLongerWinsCi95: interval,
  baselineLengthOnly: share,
  baselineLengthOnlyCi95: interval,
  differenceToLengthOnly: z.number(),
  differenceToLengthOnlyCi95: interval,
  iterations: z.number().int(),
  gradientNorm: z.number(),
  converged: z.boolean(),
  l2: z.number(),
});

export type TrainingReport = z.infer<typeof trainingReportSchema>;
