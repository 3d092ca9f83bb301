import { z } from 'zod';
import { revokeApiToken } from '@touchstone/core/token/revoke-api-token';
import { userProcedure } from '../trpc';

export const revokeToken = userProcedure
  .input(z.object({ id: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    revokeApiToken(ctx.db, { userId: ctx.viewer.userId, id: input.id, now: ctx.now }),
  );
