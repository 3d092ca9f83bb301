import { z } from 'zod';
import { createApiToken } from '@touchstone/core/token/create-api-token';
import { userProcedure } from '../trpc';

/** The secret is in this answer and nowhere else. */
export const createToken = userProcedure
  .input(
    z.object({ name: z.string().trim().min(1).max(100), days: z.number().int().min(1).max(365).default(90) }),
  )
  .output(z.object({ id: z.string(), token: z.string(), expiresAt: z.date() }))
  .mutation(({ ctx, input }) =>
    createApiToken(ctx.db, { ...input, userId: ctx.viewer.userId, now: ctx.now }),
  );
