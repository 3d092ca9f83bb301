import { retireGold as retireGoldCore } from '@touchstone/core/gold/retire-gold';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Hands a gold item out no more. */
export const retireGold = projectProcedure('gold:manage')
  .input(z.object({ goldId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    retireGoldCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
