import { changeDistribution as changeDistributionCore } from '@touchstone/core/distribution/change-distribution';
import { distributionSchema } from '@touchstone/domain/distribution/distribution';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const changeDistribution = projectProcedure('project:change')
  .input(z.object({ settings: distributionSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) => changeDistributionCore(ctx.db, { ...input, actorId: ctx.access.userId }));
