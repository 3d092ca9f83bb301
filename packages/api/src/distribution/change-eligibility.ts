import { changeEligibility as changeEligibilityCore } from '@touchstone/core/distribution/change-eligibility';
import { eligibilitySchema } from '@touchstone/domain/distribution/distribution';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const changeEligibility = projectProcedure('member:change')
  .input(z.object({ userIds: z.array(z.uuid()).min(1).max(1000), change: eligibilitySchema.partial() }))
  .output(z.void())
  .mutation(({ ctx, input }) => changeEligibilityCore(ctx.db, { ...input, actorId: ctx.access.userId }));
