import { waiveTraining as waiveTrainingCore } from '@touchstone/core/training/waive-training';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Lets a member begin without having passed. */
export const waiveTraining = projectProcedure('rater:act')
  .input(z.object({ userId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    waiveTrainingCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
