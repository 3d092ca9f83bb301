import { z } from 'zod';
import { listTrainingPoints as listTrainingPointsCore } from '@touchstone/core/reward/list-training-points';
import { projectProcedure } from '../trpc';

/** The curve of a run so far. */
export const listTrainingPoints = projectProcedure('reward:read')
  .input(z.object({ runId: z.uuid() }))
  .output(
    z.array(
      z.object({
        iteration: z.number(),
        loss: z.number(),
        gradientNorm: z.number(),
        trainAccuracy: z.number(),
        heldOutLoss: z.number().nullable(),
        heldOutAccuracy: z.number().nullable(),
      }),
    ),
  )
  .query(({ ctx, input }) => listTrainingPointsCore(ctx.db, input.projectId, input.runId));
