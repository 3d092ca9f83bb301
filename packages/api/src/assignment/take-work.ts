import { z } from 'zod';
import { takeWork as takeWorkCore } from '@touchstone/core/assignment/take-work';
import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import { projectProcedure } from '../trpc';
import { claimedAssignmentSchema } from './claimed-assignment';
import { requireRater } from '@touchstone/core/access/require-rater';

/** What the annotator holds, filled up to `wanted` from the queue; an empty list when there is no work for them now. */
export const takeWork = projectProcedure('assignment:work')
  .input(z.object({ wanted: z.number().int().min(1).max(WORK_AHEAD).default(WORK_AHEAD) }))
  .output(z.array(claimedAssignmentSchema))
  .mutation(({ ctx, input }) =>
    takeWorkCore(ctx.db, input.projectId, requireRater(ctx.access), input.wanted),
  );
