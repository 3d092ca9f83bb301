import { z } from 'zod';
import { requireRater } from '@touchstone/core/access/require-rater';
import { acceptStatement as acceptStatementCore } from '@touchstone/core/consent/accept-statement';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { projectProcedure } from '../trpc';

export const acceptStatement = projectProcedure('assignment:work')
  .input(z.object({ version: z.number().int().min(1), harmKinds: harmKindsSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) => acceptStatementCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
