import { readDistribution as readDistributionCore } from '@touchstone/core/distribution/read-distribution';
import { distributionSchema } from '@touchstone/domain/distribution/distribution';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const readDistribution = projectProcedure('project:change')
  .output(
    distributionSchema.extend({
      paused: z.object({ at: z.date(), reason: z.string(), by: z.string().nullable() }).nullable(),
      imports: z.array(
        z.object({
          id: z.string(),
          fileName: z.string(),
          comparisons: z.number(),
          priority: z.number().nullable(),
          overlap: z.number().nullable(),
        }),
      ),
    }),
  )
  .query(({ ctx, input }) => readDistributionCore(ctx.db, input.projectId));
