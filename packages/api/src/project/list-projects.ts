import { z } from 'zod';
import { listProjects as listProjectsCore } from '@touchstone/core/project/list-projects';
import { roleSchema } from '@touchstone/domain/member/role';
import { userProcedure } from '../trpc';

export const listProjects = userProcedure
  .output(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: roleSchema,
        createdAt: z.date(),
        comparisons: z.number(),
        judged: z.number(),
        wanted: z.number(),
      }),
    ),
  )
  .query(({ ctx }) => listProjectsCore(ctx.db, ctx.viewer));
