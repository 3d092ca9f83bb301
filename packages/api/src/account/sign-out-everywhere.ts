import { z } from 'zod';
import { revokeAllSessions } from '@touchstone/core/session/revoke-session';
import { userProcedure } from '../trpc';

export const signOutEverywhere = userProcedure
  .output(z.void())
  .mutation(({ ctx }) =>
    revokeAllSessions(ctx.db, { userId: ctx.viewer.userId, actorId: ctx.viewer.userId, now: ctx.now }),
  );
