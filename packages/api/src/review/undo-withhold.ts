import { undoWithhold as undoWithholdCore } from '@touchstone/core/review/undo-withhold';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Hands out again what was withheld. */
export const undoWithhold = projectProcedure('report:settle')
  .input(z.object({ comparisonId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    undoWithholdCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
