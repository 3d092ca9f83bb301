import { z } from 'zod';
import { listInvites as listInvitesCore } from '@touchstone/core/link/list-invites';
import { roleSchema } from '@touchstone/domain/member/role';
import { projectProcedure } from '../trpc';

export const listInvites = projectProcedure('member:read')
  .output(
    z.array(
      z.object({
        id: z.string(),
        role: roleSchema,
        note: z.string().nullable(),
        createdAt: z.date(),
        expiresAt: z.date(),
      }),
    ),
  )
  .query(({ ctx, input }) => listInvitesCore(ctx.db, input.projectId, ctx.now));
