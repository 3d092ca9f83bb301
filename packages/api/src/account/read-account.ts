import { z } from 'zod';
import { readAccount as readAccountCore } from '@touchstone/core/user/read-account';
import { findViewer, publicProcedure } from '../trpc';

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
  .query(async ({ ctx }) => {
    const viewer = await findViewer(ctx);
    return viewer && readAccountCore(ctx.db, viewer.userId);
  });
