import { z } from 'zod';
import { createSignInLink as createSignInLinkCore } from '@touchstone/core/link/create-sign-in-link';
import { ownerProcedure } from '../trpc';

/** For somebody who forgot the password. The link's secret is in this answer and nowhere else. */
export const createSignInLink = ownerProcedure
  .input(z.object({ userId: z.uuid() }))
  .output(z.object({ token: z.string(), expiresAt: z.date() }))
  .mutation(({ ctx, input }) =>
    createSignInLinkCore(ctx.db, { ...input, actorId: ctx.viewer.userId, now: ctx.now }),
  );
