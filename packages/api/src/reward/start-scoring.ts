import { z } from 'zod';
import { startScoring as startScoringCore } from '@touchstone/core/reward/start-scoring';
import { projectProcedure } from '../trpc';

/** Files are downloads: `GET /api/v1/projects/{id}/models/{id}/scores/{jsonl|csv}`. */
export const startScoring = projectProcedure('reward:train')
  .input(z.object({ modelId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) => startScoringCore(ctx, { ...input, actorId: ctx.viewer.userId }));
