import { z } from 'zod';
import { startTraining as startTrainingCore } from '@touchstone/core/reward/start-training';
import { projectProcedure } from '../trpc';

export const startTraining = projectProcedure('reward:train')
  .input(
    z.object({
      snapshotId: z.uuid(),
      seed: z
        .number()
        .int()
        .min(0)
        .max(2 ** 31 - 1)
        .default(1),
    }),
  )
  .output(z.object({ runId: z.string() }))
  .mutation(async ({ ctx, input }) => ({
    runId: await startTrainingCore(ctx, { ...input, actorId: ctx.viewer.userId }),
  }));
