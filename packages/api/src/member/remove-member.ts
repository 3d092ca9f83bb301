import { z } from 'zod';
import { removeMember as removeMemberCore } from '@touchstone/core/member/remove-member';
import { projectProcedure } from '../trpc';

export const removeMember = projectProcedure('member:change')
  .input(z.object({ userId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    removeMemberCore(ctx.db, { ...input, actorId: ctx.viewer.userId, now: ctx.now }),
  );
