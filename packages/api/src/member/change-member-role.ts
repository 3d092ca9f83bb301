import { z } from 'zod';
import { changeMemberRole as changeMemberRoleCore } from '@touchstone/core/member/change-member-role';
import { roleSchema } from '@touchstone/domain/member/role';
import { projectProcedure } from '../trpc';

export const changeMemberRole = projectProcedure('member:change')
  .input(z.object({ userId: z.uuid(), role: roleSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) => changeMemberRoleCore(ctx.db, { ...input, actorId: ctx.viewer.userId }));
