import { z } from 'zod';
import { setUserDisabled as setUserDisabledCore } from '@touchstone/core/user/set-user-disabled';
import { ownerProcedure } from '../trpc';

export const setUserDisabled = ownerProcedure
  .input(z.object({ userId: z.uuid(), disabled: z.boolean() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    setUserDisabledCore(ctx.db, { ...input, actorId: ctx.viewer.userId, now: ctx.now }),
  );
