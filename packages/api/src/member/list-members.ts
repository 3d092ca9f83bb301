import { z } from 'zod';
import { listMembers as listMembersCore } from '@touchstone/core/member/list-members';
import { eligibilitySchema } from '@touchstone/domain/distribution/distribution';
import { roleSchema } from '@touchstone/domain/member/role';
import { projectProcedure } from '../trpc';

export const listMembers = projectProcedure('member:read')
  .output(
    z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        email: z.string().nullable(),
        role: roleSchema,
        joinedAt: z.date(),
        judgments: z.number(),
        eligibility: eligibilitySchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listMembersCore(ctx.db, input.projectId));
