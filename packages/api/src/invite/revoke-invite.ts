import { z } from 'zod';
import { revokeInvite as revokeInviteCore } from '@touchstone/core/link/revoke-invite';
import { projectProcedure } from '../trpc';

export const revokeInvite = projectProcedure('member:change')
  .input(z.object({ linkId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    revokeInviteCore(ctx.db, { ...input, actorId: ctx.viewer.userId, now: ctx.now }),
  );
