import { z } from 'zod';
import { readLink as readLinkCore } from '@touchstone/core/link/read-link';
import { roleSchema } from '@touchstone/domain/member/role';
import { publicProcedure } from '../trpc';

/** What a one-time link would do; null when it is spent. Whoever has the link may ask. */
export const readLink = publicProcedure
  .input(z.object({ token: z.string().max(200) }))
  .output(
    z
      .object({
        kind: z.enum(['sign_in', 'invite']),
        projectName: z.string().nullable(),
        role: roleSchema.nullable(),
      })
      .nullable(),
  )
  .query(({ ctx, input }) => readLinkCore(ctx.db, input.token, ctx.now));
