import { z } from 'zod';
import { changeAccount as changeAccountCore } from '@touchstone/core/user/change-account';
import { userProcedure } from '../trpc';

export const changeAccount = userProcedure
  .input(
    z.object({
      name: z.string().trim().min(1).max(100).optional(),
      email: z.email().optional(),
      password: z.string().optional(),
      currentPassword: z.string().optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) =>
    changeAccountCore(ctx.db, {
      ...input,
      userId: ctx.viewer.userId,
      keepSessionId: ctx.viewer.sessionId,
      now: ctx.now,
    }),
  );
