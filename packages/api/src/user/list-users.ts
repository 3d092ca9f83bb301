import { z } from 'zod';
import { listUsers as listUsersCore } from '@touchstone/core/user/list-users';
import { ownerProcedure } from '../trpc';

export const listUsers = ownerProcedure
  .output(
    z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        email: z.string().nullable(),
        isOwner: z.boolean(),
        disabledAt: z.date().nullable(),
        createdAt: z.date(),
        projects: z.number(),
      }),
    ),
  )
  .query(({ ctx }) => listUsersCore(ctx.db));
