import { requireRater } from '@touchstone/core/access/require-rater';
import { startTrainingRound as startTrainingRoundCore } from '@touchstone/core/training/start-training-round';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Begins a try, or goes on with the one begun. */
export const startTrainingRound = projectProcedure('assignment:work')
  .output(z.void())
  .mutation(({ ctx, input }) =>
    startTrainingRoundCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }),
  );
