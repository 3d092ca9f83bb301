import { z } from 'zod';
import { createInvite as createInviteCore } from '@touchstone/core/link/create-invite';
import { roleSchema } from '@touchstone/domain/member/role';
import { projectProcedure } from '../trpc';

/** The link's secret is in this answer and nowhere else. */
export const createInvite = projectProcedure('member:change')
  .input(z.object({ role: roleSchema, note: z.string().trim().max(200).optional() }))
  .output(z.object({ id: z.string(), token: z.string(), expiresAt: z.date() }))
  .mutation(({ ctx, input }) =>
    createInviteCore(ctx.db, { ...input, actorId: ctx.viewer.userId, now: ctx.now }),
  );
