import { z } from 'zod';
import { renewLeases as renewLeasesCore } from '@touchstone/core/assignment/renew-leases';
import { projectProcedure } from '../trpc';
import { requireRater } from '@touchstone/core/access/require-rater';

export const renewLeases = projectProcedure('assignment:work')
  .output(z.object({ renewed: z.number() }))
  .mutation(async ({ ctx, input }) => ({
    renewed: await renewLeasesCore(ctx.db, input.projectId, requireRater(ctx.access)),
  }));
