import { z } from 'zod';
import { readAccount as readAccountCore } from '@touchstone/core/user/read-account';
import { publicProcedure } from '../trpc';

/** One's own account; null when nobody is signed in. */
export const readAccount = publicProcedure
  .output(
    z
      .object({
        userId: z.string(),
        name: z.string(),
        email: z.string().nullable(),
        isOwner: z.boolean(),
        hasPassword: z.boolean(),
      })
      .nullable(),
  )
  .query(({ ctx }) => (ctx.viewer ? readAccountCore(ctx.db, ctx.viewer.userId) : null));
