import { z } from 'zod';
import { listApiTokens } from '@touchstone/core/token/list-api-tokens';
import { userProcedure } from '../trpc';

export const listTokens = userProcedure
  .output(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        start: z.string(),
        createdAt: z.date(),
        expiresAt: z.date(),
        lastUsedAt: z.date().nullable(),
      }),
    ),
  )
  .query(({ ctx }) => listApiTokens(ctx.db, ctx.viewer.userId, ctx.now));
